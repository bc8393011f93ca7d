export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const GOALS = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };

/**
 * @param {{ name: string, report: object }[]} pages each with Lighthouse's result
 * @returns {import("../report/table.mjs").Section}
 */
export function lighthouseSection(pages, runs) {
  const metric = (report, name) => report.audits[name].numericValue;
  return {
    title: `Lighthouse, as a phone on slow 4G, the middle of ${runs}`,
    columns: ["page", ...CATEGORIES, "FCP, ms", "LCP, ms", "TBT, ms", "CLS"],
    rows: pages.map(({ name, report }) => [
      name,
      ...CATEGORIES.map((category) => score(report, category)),
      Math.round(metric(report, "first-contentful-paint")),
      Math.round(metric(report, "largest-contentful-paint")),
      Math.round(metric(report, "total-blocking-time")),
      metric(report, "cumulative-layout-shift").toFixed(3),
    ]),
    notes: pages.flatMap(({ name, report }) => costs(report).map((cost) => `${name}: ${cost}`)),
    goals: CATEGORIES.map((category) => goal(pages, category)),
  };
}

const score = ({ categories }, category) => Math.round(categories[category].score * 100);

function goal(pages, category) {
  const lowest = Math.min(...pages.map(({ report }) => score(report, category)));
  const pagesThere = pages.filter(({ report }) => score(report, category) === lowest).map(({ name }) => name);
  const ok = lowest >= GOALS[category];
  return {
    name: `Lighthouse's ${category} on every page`,
    wanted: `≥ ${GOALS[category]}`,
    reached: ok ? `${lowest}` : `${lowest} on ${pagesThere.join(", ")}`,
    ok,
  };
}

/** What a page that falls short loses points by, the dearest first. */
function costs(report) {
  return CATEGORIES.filter((category) => score(report, category) < GOALS[category]).flatMap((category) =>
    report.categories[category].auditRefs
      .map(({ id, weight }) => ({ ...report.audits[id], weight }))
      .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
      .map((audit) => ({ ...audit, lost: (1 - audit.score) * audit.weight }))
      .toSorted((a, b) => b.lost - a.lost)
      .map(({ title, displayValue, lost }) => `${category} −${lost.toFixed(1)}, ${title} ${displayValue ?? ""}`.trim()),
  );
}
