import { randomUUID } from "node:crypto";
import { queryOnce } from "@/scripts/database/query.mjs";
import { freePort } from "@/scripts/database/ports.mjs";
import { serve } from "@/scripts/server.mjs";

/**
 * The production build on a copy of the seeded shop, its pool as the parameters say.
 * @param parameters of DATABASE_URL, such as `connection_limit=2`
 */
export async function startShop(parameters: string) {
  const name = `till_${randomUUID().replaceAll("-", "")}`;
  await queryOnce(databaseUrl("postgres"), `CREATE DATABASE ${name} TEMPLATE ${seeded()}`);
  const port = await freePort(0);
  const server = await serve(port, {
    DATABASE_URL: `${databaseUrl(name)}?application_name=${name}&${parameters}`,
    SITE_URL: `http://localhost:${port}`,
  });
  const sql = (statement: string, values?: unknown[]) => queryOnce(databaseUrl(name), statement, values);
  return {
    ...server,
    url: `http://localhost:${port}`,
    sql,
    database: databaseUrl(name),
    /** How many connections the shop has open, as PostgreSQL sees it. */
    async connections(): Promise<number> {
      const { rows } = await sql("SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1", [name]);
      return rows[0].n;
    },
  };
}

/** Another database of the server that the tests may do with as they like. */
export function databaseUrl(name: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.pathname = `/${name}`;
  return url.href;
}

const seeded = () => new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
