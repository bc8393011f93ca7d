import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/database/paths.mjs";
import { ratioGoal } from "../report/goals.mjs";
import { LOAD_COLUMNS, loadColumns, notesOn } from "../report/load-columns.mjs";
import { measure } from "../report/measure.mjs";
import { fetchPage } from "../shop/fetch-page.mjs";
import { listPages } from "../shop/shop-pages.mjs";
import { arriveAtShares, takeTurns } from "./slices.mjs";

/**
 * Each kind of page beside a static file of the same bytes, from the same server, in slices that take turns.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ connections: number[], seconds: number, rounds: number, progress: (text: string) => void }} options `seconds` of
 *   each slice
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measurePages(shop, { connections, seconds, rounds, progress }) {
  const pages = await withFiles(shop, await listPages(shop));
  const run = (what, load) => measure(shop, { scenario: "getPage", data: { server: shop.server, ...what }, ...load });
  progress("pages: warming up");
  for (const { page, file } of pages) for (const what of [page, file]) await run(what, { clients: 8, seconds: 0.5 });

  const compared = [];
  for (const { page, file } of pages) {
    for (const clients of connections) {
      const load = { clients, seconds };
      const runs = [
        [page.name, () => run(page, load)],
        ["  as a file", () => run(file, load)],
      ];
      const taken = await takeTurns(runs, rounds, (text) => progress(`pages: ${clients} connections, ${text}`));
      const [ofPage, ofFile] = taken.map((row, index) => ({ ...row, ...sizesOf([page, file][index]), load: clients }));
      compared.push({ page, ofPage, ofFile });
    }
  }

  const { page: product } = pages.find(({ page }) => page.name === "product");
  const reached = compared.filter(({ page }) => page === product).map(({ ofPage }) => ofPage);
  const arrive = (load) => run(product, { ...load, seconds: seconds * rounds });
  const arrived = await arriveAtShares("product", reached, arrive, progress);
  const figures = [
    ...compared.flatMap(({ ofPage, ofFile }) => [ofPage, ofFile]),
    ...arrived.map((row) => ({ ...row, ...sizesOf(product) })),
  ];
  return [
    {
      title: "Pages, each beside a static file of the same bytes (kB whole, and as sent)",
      columns: ["page", "connections", "kB", "sent", ...LOAD_COLUMNS],
      rows: figures.map((row) => [row.name, row.load, row.bytes / 1000, row.sent / 1000, ...loadColumns(row)]),
      notes: notesOn(figures),
      goals: compared.filter(({ page }) => page.isStatic).map(goalOf),
      figures,
    },
  ];
}

function goalOf({ ofPage, ofFile }) {
  const name = `${ofPage.name}, ${ofPage.load} connections: page / file`;
  return ratioGoal(name, ofPage, ofFile, 0.8, { sameServer: true });
}

const sizesOf = ({ bytes, size }) => ({ bytes, sent: size });

/** Puts what each page says into a file among the build's static ones, which the server looks through as it starts. */
async function withFiles(shop, pages) {
  const folder = join(ROOT, process.env.NEXT_DIST_DIR, "static", "bench");
  mkdirSync(folder, { recursive: true });
  for (const { name, path, cookie } of pages)
    writeFileSync(join(folder, `${fileNameOf(name)}.html`), (await fetchPage(shop.server, path, cookie)).html);
  await shop.app.stop();
  await shop.app.start();
  const measured = async (what) => {
    const { html, size } = await fetchPage(shop.server, what.path, what.cookie, what.encoding);
    return { ...what, size, bytes: Buffer.byteLength(html) };
  };
  return Promise.all(
    pages.map(async ({ cookie, ...page }) => ({
      page: await measured({ cookie, ...page }),
      file: await measured({ ...page, path: `/_next/static/bench/${fileNameOf(page.name)}.html` }),
    })),
  );
}

const fileNameOf = (name) => name.replaceAll(/\W+/g, "-");
