import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { buildOnce } from "../../scripts/build.mjs";
import { ROOT } from "../../scripts/database/paths.mjs";
import { freePort } from "../../scripts/database/ports.mjs";
import { step } from "../../scripts/progress.mjs";
import { stopChildren } from "../../scripts/run.mjs";
import { startGenerator } from "../load/generator.mjs";
import { profilingEnvironment } from "../report/cpu-profile.mjs";
import { copyDatabase, seedTemplate, serverProcess, startDatabase } from "./database.mjs";
import { shopServer } from "./shop-server.mjs";

const PREFERRED_PORT = 3998;
/** As many as the shop's pool has by default. */
export const POOL_SIZE = 10;

/**
 * @typedef {object} Shop
 * @property {{ host: string, port: number }} server
 * @property {string} baseUrl
 * @property {ReturnType<typeof shopServer>} app
 * @property {import("pg").Pool} pool the shop's database, to fill carts and check orders
 * @property {import("pg").Pool} ceilingPool a copy of the shop's database, for what is measured by bare `pg`
 * @property {string} ceilingUrl
 * @property {(database: string) => string} urlOf the URL of a database of the benchmark's PostgreSQL
 * @property {string} template the seeded database, which others are copies of
 * @property {Record<string, string>} env what a server of this build must be told
 * @property {number} postgres the number of PostgreSQL's first process
 * @property {ReturnType<typeof startGenerator>} generator
 * @property {number} buildSeconds NaN when the last build was still right
 */

/**
 * Starts PostgreSQL, the production build of the shop, and the load generator.
 * @param {{ profile: boolean, rebuild: boolean }} options `profile`: the server writes a CPU profile when it ends;
 *   `rebuild`: what an earlier build left is of no use
 * @param {(cleanup: () => Promise<unknown>) => void} cleanUp registers what must be undone
 * @returns {Promise<Shop>}
 */
export async function startShop({ profile, rebuild }, cleanUp) {
  const urlOf = await step("database", () => startDatabase(cleanUp));
  const template = await step("seed", () => seedTemplate(urlOf));
  const port = await freePort(PREFERRED_PORT);
  const env = { SITE_URL: `http://localhost:${port}`, REVALIDATE_TOKEN: randomBytes(24).toString("hex") };
  cleanUp(stopChildren);
  const { seconds: buildSeconds } = await step("build", () => build(urlOf(template), env, rebuild));
  for (const name of ["shop", "ceiling"]) await copyDatabase(urlOf, template, name);
  const [pool, ceilingPool] = ["shop", "ceiling"].map((name) => openPool(urlOf(name), cleanUp));

  const profiling = profile ? profilingEnvironment() : {};
  const app = shopServer(port, { ...env, ...profiling, DATABASE_URL: urlOf("shop") });
  await step("server", app.start);
  return {
    server: { host: "localhost", port },
    baseUrl: env.SITE_URL,
    app,
    pool,
    ceilingPool,
    ceilingUrl: urlOf("ceiling"),
    urlOf,
    template,
    env,
    postgres: await serverProcess(urlOf("shop")),
    generator: startGenerator(),
    buildSeconds,
  };
}

async function build(url, env, rebuild) {
  if (rebuild) rmSync(join(ROOT, process.env.NEXT_DIST_DIR), { recursive: true, force: true });
  const began = performance.now();
  const remark = await buildOnce(url, env);
  return { remark, seconds: remark === "built" ? (performance.now() - began) / 1000 : Number.NaN };
}

function openPool(url, cleanUp) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {}); // an idle connection that ends says so again when it is used
  cleanUp(() => pool.end());
  return pool;
}
