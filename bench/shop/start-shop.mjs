import { randomBytes } from "node:crypto";
import pg from "pg";
import { buildOnce } from "../../scripts/build.mjs";
import { stopDatabase } from "../../scripts/database/embedded.mjs";
import { freePort } from "../../scripts/database/ports.mjs";
import { step } from "../../scripts/progress.mjs";
import { stopChildren } from "../../scripts/run.mjs";
import { serve } from "../../scripts/server.mjs";
import { startGenerator } from "../load/generator.mjs";
import { profilingEnvironment } from "../report/cpu-profile.mjs";
import { copyDatabase, seedTemplate, serverProcess, startDatabase } from "./database.mjs";

const PREFERRED_PORT = 3998;
/** As many as the shop's pool has by default. */
export const POOL_SIZE = 10;

/**
 * @typedef {object} Shop
 * @property {{ host: string, port: number }} server
 * @property {import("pg").Pool} pool the shop's database, to fill carts and check orders
 * @property {import("pg").Pool} ceilingPool a copy of the shop's database, for what is measured by bare `pg`
 * @property {string} ceilingUrl
 * @property {{ server: number, postgres: number }} processes their numbers
 * @property {ReturnType<typeof startGenerator>} generator
 * @property {() => Promise<unknown>} stopServer
 */

/**
 * Starts PostgreSQL, the production build of the shop, and the load generator.
 * @param {{ profile: boolean }} options `profile`: the server writes a CPU profile when it ends
 * @param {(cleanup: () => Promise<unknown>) => void} cleanUp registers what must be undone
 * @returns {Promise<Shop>}
 */
export async function startShop({ profile }, cleanUp) {
  const urlOf = await step("database", async () => {
    const urlOf = await startDatabase();
    cleanUp(stopDatabase);
    return urlOf;
  });
  const template = await step("seed", () => seedTemplate(urlOf));
  const port = await freePort(PREFERRED_PORT);
  const env = { SITE_URL: `http://localhost:${port}`, REVALIDATE_TOKEN: randomBytes(24).toString("hex") };
  await step("build", () => buildOnce(urlOf(template), env));
  for (const name of ["shop", "ceiling"]) await copyDatabase(urlOf, template, name);

  const [pool, ceilingPool] = ["shop", "ceiling"].map((name) => openPool(urlOf(name), cleanUp));
  cleanUp(stopChildren);
  const serverEnv = { ...env, ...(profile ? profilingEnvironment() : {}), DATABASE_URL: urlOf("shop") };
  const server = await step("server", () => serve(port, serverEnv));
  return {
    server: { host: "localhost", port },
    pool,
    ceilingPool,
    ceilingUrl: urlOf("ceiling"),
    processes: { server: server.pid, postgres: await serverProcess(urlOf("shop")) },
    generator: startGenerator(),
    stopServer: server.stop,
  };
}

function openPool(url, cleanUp) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {}); // an idle connection that ends says so again when it is used
  cleanUp(() => pool.end());
  return pool;
}
