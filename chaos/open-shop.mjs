import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../scripts/build.mjs";
import { dataFolder } from "../scripts/database/paths.mjs";
import { freePort } from "../scripts/database/ports.mjs";
import { queryOnce } from "../scripts/database/query.mjs";
import { step } from "../scripts/progress.mjs";
import { runProgram } from "../scripts/run.mjs";
import { freshenPages } from "../scripts/server.mjs";
import { startDatabase } from "./database.mjs";
import { superviseServer } from "./supervisor.mjs";
import { startProxy } from "./tcp-proxy.mjs";

const GOODS = 24;

// Enough for everybody of most; every sixth variant has what the seed gave it, and sells out.
const STOCK_UP = `
  WITH delivery AS (
    INSERT INTO stock_movements (variant_id, delta, reason) SELECT id, 100000, 'RECEIVED' FROM variants WHERE id % 6 > 0
    RETURNING variant_id, delta
  )
  UPDATE variants SET stock = stock + delta FROM delivery WHERE variants.id = variant_id`;

const SOME_GOODS = `
  SELECT '/products/' || products.slug || '/' || variants.slug AS path
  FROM variants JOIN products ON products.id = product_id
  WHERE published_at <= now() AND stock > 0 ORDER BY variants.id LIMIT ${GOODS}`;

/** For a short run: all waits end within what a short outage lasts. Seconds, then milliseconds. */
const IMPATIENT = {
  pool_timeout: "3",
  lock_timeout: "2000",
  statement_timeout: "3000",
  idle_in_transaction_session_timeout: "3000",
};

/**
 * A whole shop to do violence to: a durable PostgreSQL of its own, seeded, a network in between, the production build.
 * @param {{ built: boolean, quick: boolean }} options
 * @param {(cleanup: () => Promise<void> | void) => void} cleanUp
 */
export async function openShop({ built, quick }, cleanUp) {
  const database = await step("database", startDatabase);
  cleanUp(database.stop);
  await step("goods", () => stockShelves(database.url));
  const port = await freePort(0);
  const baseUrl = `http://localhost:${port}`;
  const token = randomBytes(24).toString("hex");
  const env = { NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test", SITE_URL: baseUrl, REVALIDATE_TOKEN: token };
  if (!built) await step("build", () => buildOnce(database.url, env));

  const proxy = await startProxy(database.port);
  cleanUp(proxy.stop);
  const log = openLog("chaos-server");
  const server = await step("server", () =>
    superviseServer(port, { ...env, DATABASE_URL: through(proxy.port, database.url, quick) }, (text) =>
      log.write(text),
    ),
  );
  cleanUp(server.stop);
  const goods = (await queryOnce(database.url, SOME_GOODS)).rows.map(({ path }) => path);
  const pages = ["/", "/about", "/categories/lighting", ...goods.slice(0, 6)];
  await freshenPages(`http://127.0.0.1:${port}`, token);
  for (const path of [...pages, ...goods]) await fetch(`${baseUrl}${path}`).then((page) => page.text());
  return { shop: { database, server, proxy }, baseUrl, goods, pages };
}

async function stockShelves(url) {
  await runProgram("chaos-migrate", "prisma", ["migrate", "deploy"], { DATABASE_URL: url });
  await runProgram("chaos-seed", "tsx", ["prisma/seed.ts"], { DATABASE_URL: url });
  await queryOnce(url, STOCK_UP);
}

function through(port, url, quick) {
  const address = new URL(url);
  address.port = String(port);
  if (quick) for (const [name, value] of Object.entries(IMPATIENT)) address.searchParams.set(name, value);
  return address.href;
}

function openLog(name) {
  const folder = join(dataFolder(), "logs");
  mkdirSync(folder, { recursive: true });
  return createWriteStream(join(folder, `${name}.log`));
}
