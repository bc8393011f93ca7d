import { randomUUID } from "node:crypto";
import { freePort } from "@/scripts/database/ports.mjs";
import { queryOnce } from "@/scripts/database/query.mjs";
import { serve } from "@/scripts/server.mjs";

export type Shop = Awaited<ReturnType<typeof startShop>>;

/**
 * The production build on a copy of the seeded shop, its pool as the parameters say.
 * @param parameters of DATABASE_URL, such as `connection_limit=2`
 * @param urlOf where the shop itself finds a database, such as PgBouncer
 */
export async function startShop(parameters: string, urlOf = databaseUrl) {
  const name = await copyDatabase();
  const port = await freePort(0);
  const url = `http://localhost:${port}`;
  const access = new URL(urlOf(name));
  access.search = `${access.search}&application_name=${name}&${parameters}`;
  const env = { DATABASE_URL: access.href, SITE_URL: url };
  return { ...(await serve(port, env)), url, ...observe(databaseUrl(name), name) };
}

/** A copy of the seeded shop's database. @returns its name */
export async function copyDatabase(): Promise<string> {
  const name = `till_${randomUUID().replaceAll("-", "")}`;
  await queryOnce(databaseUrl("postgres"), `CREATE DATABASE ${name} TEMPLATE ${seeded()}`);
  return name;
}

/** What a shop whose connections carry this name does to its database, as PostgreSQL sees it. */
export function observe(database: string, name: string) {
  const sql = (statement: string, values?: unknown[]) => queryOnce(database, statement, values);
  const count = async (condition: string): Promise<number> => {
    const those = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND ${condition}`;
    return (await sql(those, [name])).rows[0].n;
  };
  return {
    database,
    sql,
    connections: () => count("true"),
    waitingForLocks: () => count("wait_event_type = 'Lock'"),
    transactions: () => count("xact_start IS NOT NULL"),
  };
}

/** Another database of the server that the tests may do with as they like. */
export function databaseUrl(name: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.pathname = `/${name}`;
  return url.href;
}

export const seeded = () => new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
