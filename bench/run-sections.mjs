import { topOfProfiles } from "./report/cpu-profile.mjs";
import { writeResults } from "./report/results.mjs";
import { printSection } from "./report/table.mjs";
import { measureOrders } from "./sections/orders.mjs";
import { startShop } from "./shop/start-shop.mjs";

const MEASURE = { orders: measureOrders };

/**
 * Measures one section after the other, printing each as soon as it is there.
 * @param {ReturnType<typeof import("./plan.mjs").readPlan>} plan
 * @param {(cleanup: () => Promise<unknown>) => void} cleanUp registers what must be undone
 */
export async function runSections({ mode, sections, plan, profile }, cleanUp) {
  const shop = await startShop({ profile }, cleanUp);
  const results = {};
  for (const name of sections) {
    const progress = process.stderr.isTTY ? showProgress : () => {};
    results[name] = await MEASURE[name](shop, { ...plan[name], progress });
    progress("");
    printSection(results[name]);
  }
  if (profile) {
    await shop.stopServer();
    printSection(topOfProfiles());
  }
  console.log(`\nAll figures are in ${await writeResults(shop, mode, results)}.`);
}

const showProgress = (text) => process.stderr.write(`\r\u001B[K${text}`);
