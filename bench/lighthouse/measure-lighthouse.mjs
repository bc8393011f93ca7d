import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { freePort } from "../../scripts/database/ports.mjs";
import { CATEGORY, PRODUCT } from "../browser/pages.mjs";
import { goShopping } from "../browser/shoppers.mjs";
import { CATEGORIES, lighthouseSection } from "./lighthouse-section.mjs";

/** `skip`: what must not hold there. Nobody's cart belongs into a search engine, so that page asks to be left out. */
const PAGES = [
  { name: "home", path: "/" },
  { name: "category", path: CATEGORY },
  { name: "product", path: PRODUCT },
  { name: "search", path: "/search?q=lamp" },
  { name: "cart, filled", path: "/cart", comesWith: "cart", skip: ["is-crawlable"] },
];

/**
 * Lighthouse's own phone: slow 4G and a slowed processor, both simulated from what it saw at full speed.
 * @param {{ baseUrl: string, runs: number, progress: (text: string) => void }} options of `runs` the middle one by
 *   performance counts
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureLighthouse({ baseUrl, runs, progress }) {
  const port = await freePort(0);
  const { args, ...options } = chromiumOptions();
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
  try {
    const { cart } = await goShopping(browser, baseUrl);
    const pages = [];
    for (const { name, path, comesWith, skip } of PAGES) {
      if ((await fetch(baseUrl + path)).status === 404) continue; // the shop has no such page
      const headers = comesWith ? { Cookie: cookiesOf(cart) } : {};
      const reports = [];
      for (let run = 1; run <= runs; run++) {
        progress(`lighthouse: ${name}, ${run} of ${runs}`);
        reports.push(await judge(baseUrl + path, { port, headers, skip }));
      }
      pages.push({ name, report: middle(reports) });
    }
    return [lighthouseSection(pages, runs)];
  } finally {
    await browser.close();
  }
}

async function judge(url, { port, headers, skip = null }) {
  const settings = { extraHeaders: headers, onlyCategories: CATEGORIES, skipAudits: skip };
  const result = await lighthouse(url, { port, logLevel: "error" }, { extends: "lighthouse:default", settings });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? url}`);
  return result.lhr;
}

const cookiesOf = ({ cookies }) => cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

const performanceOf = ({ categories }) => categories.performance.score;
const middle = (reports) =>
  reports.toSorted((a, b) => performanceOf(a) - performanceOf(b))[Math.floor(reports.length / 2)];
