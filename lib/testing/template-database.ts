import { execFileSync } from "node:child_process";
import { queryOnce } from "@/scripts/database/query.mjs";
import { startThrowaway } from "@/scripts/database/throwaway.mjs";

/** The database that every test file's own is a copy of: migrated, with nothing in it. */
export const TEMPLATE = "till_template";

/** The server that the tests may do with as they like; `npm test` starts one and says where. */
export function testServerUrl(database: string): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error("TEST_DATABASE_URL is not set: run this by Vitest.");
  return databaseAt(server, database);
}

/** Where the code under test finds the database: through PgBouncer when TEST_PGBOUNCER_URL says where that is. */
export const clientUrl = (database: string) =>
  process.env.TEST_PGBOUNCER_URL ? databaseAt(process.env.TEST_PGBOUNCER_URL, database) : testServerUrl(database);

function databaseAt(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the server, outside of the databases under test. */
export async function onTestServer(statement: string): Promise<void> {
  await queryOnce(testServerUrl("postgres"), statement);
}

/** Before all tests: makes the template, on a throwaway server where `npm test` has not already started one. */
export default async function makeTemplate(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL ? undefined : await startThrowaway();
  if (server) process.env.TEST_DATABASE_URL = server.url("postgres");
  await onTestServer(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await onTestServer(`CREATE DATABASE ${TEMPLATE}`);
  execFileSync(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "deploy"], {
    env: { ...process.env, DATABASE_URL: testServerUrl(TEMPLATE) },
    stdio: "pipe",
  });
  return async () => server?.stop();
}
