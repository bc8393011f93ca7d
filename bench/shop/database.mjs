import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { filesIn } from "../../scripts/build.mjs";
import { createDatabase } from "../../scripts/database/create-database.mjs";
import { ensureDatabase, stopDatabase } from "../../scripts/database/embedded.mjs";
import { dataFolder, ROOT } from "../../scripts/database/paths.mjs";
import { queryOnce } from "../../scripts/database/query.mjs";
import { runProgram } from "../../scripts/run.mjs";

const MAX_CONNECTIONS = 320; // 256 shoppers of the flash-sale row, each with a connection, and some to spare

/**
 * Starts the benchmark's own PostgreSQL, as durable as a shop's (fsync and all else as PostgreSQL comes), in a folder of
 * its own that later runs find again.
 * @param {(cleanup: () => Promise<unknown>) => void} cleanUp registers what must be undone
 * @returns {Promise<(database: string) => string>} the URL of a database there
 * @throws {Error} when another benchmark is at work on it
 */
export async function startDatabase(cleanUp) {
  delete process.env.DATABASE_URL;
  process.env.TILL_DATA_DIR = join(dataFolder(), "bench");
  let { url } = await ensureDatabase();
  const { rows } = await queryOnce(url, "SHOW max_connections");
  if (Number(rows[0].max_connections) < MAX_CONNECTIONS) {
    await queryOnce(url, `ALTER SYSTEM SET max_connections = ${MAX_CONNECTIONS}`);
    await stopDatabase();
    ({ url } = await ensureDatabase());
  }
  await claim(url, cleanUp);
  return (database) => Object.assign(new URL(url), { pathname: database }).href;
}

/** Holds a lock that is let go however this process ends. */
async function claim(url, cleanUp) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // the server ended first
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock(1) AS free");
  if (!rows[0].free) {
    await client.end();
    throw new Error("Another benchmark is at work in this folder: wait for its end, or end it.");
  }
  cleanUp(stopDatabase);
  cleanUp(() => client.end());
}

/**
 * Makes a database migrated and seeded, unless one of the same migrations and seed is there.
 * @returns {Promise<string>} its name: what every other database of the benchmark is a copy of
 */
export async function seedTemplate(urlOf) {
  const hash = createHash("sha256");
  for (const path of filesIn("prisma").sort()) hash.update(readFileSync(join(ROOT, path)));
  const name = `seeded_${hash.digest("hex").slice(0, 12)}`;
  const { rows } = await queryOnce(urlOf("postgres"), "SELECT datname FROM pg_database WHERE datname LIKE 'seed%'");
  if (rows.some(({ datname }) => datname === name)) return name;
  for (const { datname } of rows) await queryOnce(urlOf("postgres"), `DROP DATABASE ${pg.escapeIdentifier(datname)}`);

  await createDatabase(urlOf("postgres"), "seeding");
  const env = { DATABASE_URL: urlOf("seeding") };
  await runProgram("bench-migrate", "prisma", ["migrate", "deploy"], env);
  await runProgram("bench-seed", "tsx", ["prisma/seed.ts"], env);
  await queryOnce(urlOf("postgres"), `ALTER DATABASE seeding RENAME TO ${name}`); // only a whole one gets the name
  return name;
}

/** Makes a database anew as a copy of another. */
export async function copyDatabase(urlOf, template, name) {
  await queryOnce(urlOf("postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await queryOnce(urlOf("postgres"), `CREATE DATABASE ${name} TEMPLATE ${template}`);
}

/** The process number of the server that answers there. */
export async function serverProcess(url) {
  const { rows } = await queryOnce(url, "SELECT pg_read_file('postmaster.pid') AS note");
  return Number.parseInt(rows[0].note, 10);
}
