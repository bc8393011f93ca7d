const MOST_GROWTH = 2;
/** Counting more takes longer: the work itself grows with the catalogue. */
const GROWS = ["search, common word", "facet counts of everything"];

/**
 * A question's time in the database at each size, and how it grows from the smallest catalogue to the largest.
 * @param {{ name: string, goal: number, size: number, p50: number, p95: number }[]} rows
 * @param {number[]} sizes
 * @returns {import("../report/table.mjs").Goal[]}
 */
export function catalogueGoals(rows, sizes) {
  const times = rows.map(({ name, goal, size, p95 }) => ({
    name: `${name}, ${size.toLocaleString("en-GB")} products: p95`,
    wanted: `≤ ${goal} ms`,
    reached: `${p95.toFixed(1)} ms`,
    ok: p95 <= goal,
  }));
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (smallest === largest) return times;
  const growths = rows
    .filter(({ name, size }) => size === largest && !GROWS.includes(name))
    .flatMap((large) => {
      const small = rows.find(({ name, size }) => name === large.name && size === smallest);
      if (!small) return [];
      const growth = large.p50 / small.p50;
      const name = `${large.name}: ${largest.toLocaleString("en-GB")} / ${smallest.toLocaleString("en-GB")} products`;
      return [{ name, wanted: `≤ ${MOST_GROWTH}`, reached: growth.toFixed(2), ok: growth <= MOST_GROWTH }];
    });
  return [...times, ...growths];
}
