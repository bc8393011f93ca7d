import { PROFILES } from "./profiles.mjs";

/** The most JavaScript of its own, compressed, that a page of the public shop may bring. */
const BUDGET = 20_000;

/** @returns {import("../report/table.mjs").Section} */
export function bytesSection(visits, bareJavascript) {
  const own = ({ traffic }) => traffic.bytes.js - bareJavascript;
  const shopPages = visits.filter(({ isShop }) => isShop);
  const heaviest = shopPages.reduce((most, visit) => (own(visit) > own(most) ? visit : most));
  return {
    title: `Bytes of a first visit, until the network is quiet: compressed bodies, in kB. "Own JS" is what the page sends beyond the ${kilobytes(bareJavascript)} kB that an app of one link and one counter sends, built with the same Next.js, React and configuration`,
    columns: [
      "page",
      "on",
      "requests",
      "HTML",
      "JS",
      "own JS",
      "CSS",
      "fonts",
      "images",
      "data",
      "all",
      "prefetches",
      "of them, kB",
    ],
    rows: visits.map((visit) => {
      const { requests, prefetches, bytes } = visit.traffic;
      const { html, js, css, fonts, images, data } = bytes;
      const sizes = [html, js, own(visit), css, fonts, images, data, html + js + css + fonts + images + data];
      const ahead = [prefetches.requests, kilobytes(prefetches.bytes)];
      return [visit.name, visit.profile.name, requests, ...sizes.map(kilobytes), ...ahead];
    }),
    goals: [
      {
        name: `own JS of the heaviest shop page (${heaviest.name})`,
        wanted: `≤ ${BUDGET / 1000} kB`,
        reached: `${kilobytes(own(heaviest))} kB`,
        ok: own(heaviest) <= BUDGET,
      },
    ],
  };
}

/** @returns {import("../report/table.mjs").Section} */
export function vitalsSection(visits, runs) {
  return {
    title: `Web Vitals, medians of ${runs} first visits. INP is the slowest of the presses made, in steps of 8 ms`,
    columns: ["page", "on", "LCP, ms", "CLS", "INP, ms"],
    rows: visits.map(({ name, profile, vitals }) => [
      name,
      profile.name,
      Math.round(vitals.lcp),
      vitals.cls.toFixed(3),
      Math.round(vitals.inp),
    ]),
    goals: [],
  };
}

/** @returns {import("../report/table.mjs").Section} */
export function pressSection(presses, runs) {
  const slowest = (profile) =>
    Math.max(...presses.filter((it) => it.leadsOn && it.profile === profile).map(({ time }) => time));
  return {
    title: `From a press, a second after the page was seen, to the frame that shows what it was for, medians of ${runs}`,
    columns: ["press", "on", "ms"],
    rows: presses.map(({ name, profile, time }) => [name, profile.name, Math.round(time)]),
    goals: PROFILES.map((profile) => ({
      name: `the slowest way to another page, ${profile.name}`,
      wanted: `≤ ${profile.pressBudget} ms`,
      reached: `${Math.round(slowest(profile))} ms`,
      ok: slowest(profile) <= profile.pressBudget,
    })),
  };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
