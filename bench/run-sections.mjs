import { relative } from "node:path";
import { ensureChromium } from "../scripts/ensure-chromium.mjs";
import { step } from "../scripts/progress.mjs";
import { measureBrowser } from "./browser/measure-browser.mjs";
import { topOfProfiles } from "./report/cpu-profile.mjs";
import { writeResults } from "./report/results.mjs";
import { printSection } from "./report/table.mjs";
import { measureCatalogue } from "./sections/catalogue.mjs";
import { measureJourney } from "./sections/journey.mjs";
import { measureOrders } from "./sections/orders.mjs";
import { measurePages } from "./sections/pages.mjs";
import { measureStart } from "./sections/start.mjs";
import { startShop } from "./shop/start-shop.mjs";
import { restock } from "./shop/stock.mjs";

const MEASURE = {
  pages: measurePages,
  orders: measureOrders,
  journey: measureJourney,
  catalogue: measureCatalogue,
  browser: async ({ baseUrl }, options) => {
    await step("browser", ensureChromium);
    return measureBrowser({ baseUrl, ...options });
  },
  lighthouse: async ({ baseUrl }, options) => {
    await step("browser", ensureChromium);
    const { measureLighthouse } = await import("./lighthouse/measure-lighthouse.mjs"); // it takes its time to load
    return measureLighthouse({ baseUrl, ...options });
  },
  start: measureStart,
};

/**
 * Measures one section after the other, printing each as soon as it is there.
 * @param {ReturnType<typeof import("./plan.mjs").readPlan>} plan
 * @param {(cleanup: () => Promise<unknown>) => void} cleanUp registers what must be undone
 */
export async function runSections({ mode, sections, plan, profile }, cleanUp) {
  const rebuild = mode === "full" && sections.includes("start");
  const shop = await startShop({ profile, rebuild }, cleanUp);
  const results = [];
  const print = (tables) => {
    progress("");
    for (const table of tables) printSection(table);
    results.push(...tables);
  };
  for (const name of sections) {
    await restock(shop);
    print(await MEASURE[name](shop, { ...plan[name], progress }));
  }
  if (profile) {
    await shop.app.stop();
    print(topOfProfiles());
  }
  const complaints = shop.app.complaints();
  if (complaints) console.log(`\nWhat the server had to say is in ${relative(process.cwd(), complaints)}.`);
  console.log(`\nAll figures are in ${await writeResults(shop, mode, results)}.`);
}

/** One line that replaces itself, where somebody watches. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
