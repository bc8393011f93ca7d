import { openPage } from "./open-page.mjs";
import { recordTraffic } from "./traffic.mjs";
import { observeVitals, readVitals } from "./vitals.mjs";

/**
 * One first visit to a page, until its network is quiet; then what one presses there.
 * @param {import("playwright").Browser} browser
 * @param {{ url: string, profile: object, cookies?: object, interact?: (page: object, profile: object) => Promise<void> }} visit
 * @returns {Promise<{ traffic: import("./traffic.mjs").Traffic, vitals: { lcp: number, cls: number, inp: number } }>}
 */
export async function measureVisit(browser, { url, profile, cookies, interact }) {
  const page = await openPage(browser, profile, cookies);
  try {
    await observeVitals(page);
    const trafficSoFar = recordTraffic(page);
    const response = await page.goto(url, { waitUntil: "networkidle" });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}.`);
    const traffic = await trafficSoFar();
    await interact?.(page, profile);
    return { traffic, vitals: await readVitals(page) };
  } finally {
    await page.context().close();
  }
}
