import { measure } from "../report/measure.mjs";
import { usageOf } from "../report/process-usage.mjs";
import { fetchPage } from "../shop/fetch-page.mjs";
import { listPages } from "../shop/shop-pages.mjs";
import { checkoutPost } from "./checkout-post.mjs";

const SHOPPERS = 64;
const MEGABYTE = 2 ** 20;

/**
 * How long the shop takes to come up, and the memory that it holds then and after a rush.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ seconds: number, rounds: number, progress: (text: string) => void }} options `seconds` of the rush, cold starts
 *   to take the middle one of
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureStart(shop, { seconds, rounds, progress }) {
  const starts = [];
  for (let round = 1; round <= rounds; round++) {
    progress(`start: cold start ${round} of ${rounds}`);
    await shop.app.stop();
    const began = performance.now();
    await shop.app.start();
    await fetchPage(shop.server, "/");
    starts.push((performance.now() - began) / 1000);
  }
  const pages = await listPages(shop);
  for (const { path, cookie } of pages) await fetchPage(shop.server, path, cookie);
  const atRest = memoryOf(shop);
  progress("start: a rush, for what memory it leaves");
  await rush(shop, pages, seconds);
  const afterLoad = memoryOf(shop);

  const middle = starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)];
  const figures = [{ buildSeconds: shop.buildSeconds, starts, atRest, afterLoad }];
  return [
    {
      title: "Start and memory",
      columns: ["what", "figure", "unit"],
      rows: [
        ["build for production", shop.buildSeconds, "s"],
        [`cold start to the home page, the middle of ${rounds}`, middle, "s"],
        ["server at rest", atRest.server, "MB"],
        ["PostgreSQL at rest", atRest.postgres, "MB"],
        [`server after ${SHOPPERS} shoppers`, afterLoad.server, "MB"],
        [`PostgreSQL after ${SHOPPERS} shoppers`, afterLoad.postgres, "MB"],
      ],
      notes: Number.isNaN(shop.buildSeconds) ? ["The last build was still right, so none was timed."] : [],
      goals: [],
      figures,
    },
  ];
}

async function rush(shop, pages, seconds) {
  const { path, marker } = pages.find(({ name }) => name === "product");
  const { size } = await fetchPage(shop.server, path);
  const data = { server: shop.server, path, marker, size };
  await measure(shop, { scenario: "getPage", data, clients: SHOPPERS, seconds });
  const measureCheckout = await checkoutPost(shop);
  await measureCheckout({ name: "rush", flash: false, share: 1 }, { clients: SHOPPERS, seconds });
}

/** Resident memory in megabytes. */
function memoryOf({ app, postgres }) {
  const megabytes = (pid) => usageOf(pid).memory / MEGABYTE;
  return { server: megabytes(app.pid()), postgres: megabytes(postgres) };
}
