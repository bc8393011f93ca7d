import { databaseUrl } from "@/lib/database/url";
import { queryOnce } from "@/scripts/database/query.mjs";

const COUNT = `
  SELECT coalesce(sum(calls), 0)::int AS count FROM pg_stat_statements
  WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND query NOT LIKE '%pg_stat_statements%'
    AND query NOT LIKE '%unfiled_products%'`; // which the server looks at by itself, now and then

/** Makes PostgreSQL count; `npm test` starts it with what that takes. */
export const startCounting = () => queryOnce(databaseUrl(), "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");

/** How many statements reach the shop's database while this is done, BEGIN and COMMIT among them. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  await queryOnce(databaseUrl(), "SELECT pg_stat_statements_reset()");
  await work();
  return (await queryOnce(databaseUrl(), COUNT)).rows[0].count;
}
