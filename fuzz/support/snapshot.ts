import { databaseUrl } from "@/lib/database/url";
import { queryOnce } from "@/scripts/database/query.mjs";

/** How many rows each table has, and a sum over all that is in them. */
export type Snapshot = Record<string, string>;

/**
 * What the database holds, but for what a shopper's own carts may: these carts, and those begun later.
 * @param own ids of carts
 * @param newest the highest id of a cart that counts
 */
export async function takeSnapshot(own: number[], newest: number): Promise<Snapshot> {
  const { rows } = await queryOnce(
    databaseUrl(),
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const sums = await Promise.all(rows.map(async ({ name }) => [name, await sumOf(name, own, newest)] as const));
  return Object.fromEntries(sums);
}

async function sumOf(table: string, own: number[], newest: number): Promise<string> {
  const cart = { carts: "id", cart_items: "cart_id" }[table];
  const others = cart ? `WHERE ${cart} <= $1 AND NOT ${cart} = ANY ($2)` : "";
  const sum = "count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')";
  const { rows } = await queryOnce(
    databaseUrl(),
    `SELECT ${sum} AS sum FROM "${table}" t ${others}`,
    cart ? [newest, own] : [],
  );
  return rows[0].sum;
}
