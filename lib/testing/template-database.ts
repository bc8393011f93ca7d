import { execFileSync } from "node:child_process";
import pg from "pg";

/** The database that every test file's own is a copy of: migrated, with nothing in it. */
export const TEMPLATE = "till_template";

/** The server that the tests may do with as they like; `npm test` starts one and says where. */
export function testServerUrl(database: string): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error("TEST_DATABASE_URL is not set. `npm test -- unit` starts a server and sets it.");
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the server, outside of the databases under test. */
export async function onTestServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl("postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export default async function makeTemplate(): Promise<void> {
  await onTestServer(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await onTestServer(`CREATE DATABASE ${TEMPLATE}`);
  execFileSync("npx", ["prisma", "migrate", "deploy"], {
    env: { ...process.env, DATABASE_URL: testServerUrl(TEMPLATE) },
    stdio: "pipe",
  });
}
