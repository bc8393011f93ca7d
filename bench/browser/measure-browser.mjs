import { chromium } from "playwright";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { freePort } from "../../scripts/database/ports.mjs";
import { serve } from "../../scripts/server.mjs";
import { summarise } from "../load/percentiles.mjs";
import { buildBareApp } from "./bare-app.mjs";
import { bytesSection, pressSection, vitalsSection } from "./browser-sections.mjs";
import { measurePress, PRESSES } from "./measure-press.mjs";
import { measureVisit } from "./measure-visit.mjs";
import { pagesToMeasure } from "./pages.mjs";
import { DESKTOP, PROFILES } from "./profiles.mjs";
import { goShopping } from "./shoppers.mjs";

/**
 * What a shopper's browser receives, and how long it takes to show it: on a desktop, and on a phone with slow 4G.
 * @param {{ baseUrl: string, runs?: number, progress?: (text: string) => void }} options `baseUrl` of a running production
 *   server with the seeded catalogue; each time is the median of that many `runs`, each by a browser that has cached nothing
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureBrowser({ baseUrl, runs = 5, progress = () => {} }) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const { cart, order } = await goShopping(browser, baseUrl);
    const bareJavascript = await javascriptOfBareApp(browser);
    const visits = [];
    const presses = [];
    for (const profile of PROFILES) {
      for (const { path, comesWith, ...page } of pagesToMeasure(order)) {
        progress(`browser: ${page.name}, ${profile.name}`);
        const visit = { ...page, url: baseUrl + path, profile, cookies: comesWith && cart };
        visits.push({ ...page, profile, ...(await medianVisit(browser, visit, runs)) });
      }
      for (const kind of PRESSES) {
        progress(`browser: ${kind.name}, ${profile.name}`);
        const times = await repeat(runs, () => measurePress(browser, { ...kind, baseUrl, profile }));
        presses.push({ ...kind, profile, time: median(times) });
      }
    }
    return [bytesSection(visits, bareJavascript), vitalsSection(visits, runs), pressSection(presses, runs)];
  } finally {
    await browser.close();
  }
}

/** Bytes do not vary: one visit's are all visits'. */
async function medianVisit(browser, visit, runs) {
  const all = await repeat(runs, () => measureVisit(browser, visit));
  const [{ traffic }] = all;
  const vital = (name) => median(all.map(({ vitals }) => vitals[name]));
  return { traffic, vitals: { lcp: vital("lcp"), cls: vital("cls"), inp: vital("inp") } };
}

async function javascriptOfBareApp(browser) {
  const { folder } = await buildBareApp();
  const port = await freePort(0);
  const server = await serve(port, {}, { folder });
  try {
    const { traffic } = await measureVisit(browser, { url: `http://localhost:${port}`, profile: DESKTOP });
    return traffic.bytes.js;
  } finally {
    await server.stop();
  }
}

const median = (values) => summarise(values).p50;

async function repeat(times, work) {
  const results = [];
  for (let run = 0; run < times; run++) results.push(await work());
  return results;
}
