import { databaseUrl } from "@/lib/database/url";
import { queryOnce } from "@/scripts/database/query.mjs";

/** How many rows each table has, and a sum over all that is in them. */
export type Snapshot = Record<string, string>;

/** Where anybody may write, and the column by which it is told whose row it is. */
const OWNERS = {
  carts: { of: "carts", by: "id" },
  cart_items: { of: "carts", by: "cart_id" },
  wishlists: { of: "wishlists", by: "id" },
  wishlist_items: { of: "wishlists", by: "wishlist_id" },
  stock_requests: { of: "stock_requests", by: "id" },
} as const;

/** The highest ids of what others had begun. */
export type Newest = Record<(typeof OWNERS)[keyof typeof OWNERS]["of"], number>;

export async function newestOf(): Promise<Newest> {
  const { rows } = await queryOnce(
    databaseUrl(),
    `SELECT (SELECT max(id) FROM carts) AS carts, (SELECT max(id) FROM wishlists) AS wishlists,
            (SELECT max(id) FROM stock_requests) AS stock_requests`,
  );
  return rows[0];
}

/**
 * What the database holds, but for what anybody may begin: these carts, and whatever was begun later.
 * @param own ids of carts
 */
export async function takeSnapshot(own: number[], newest: Newest): Promise<Snapshot> {
  const { rows } = await queryOnce(
    databaseUrl(),
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const sums = await Promise.all(rows.map(async ({ name }) => [name, await sumOf(name, own, newest)] as const));
  return Object.fromEntries(sums);
}

async function sumOf(table: string, own: number[], newest: Newest): Promise<string> {
  const owner = table in OWNERS ? OWNERS[table as keyof typeof OWNERS] : null;
  const others = owner ? `WHERE ${owner.by} <= $1 AND NOT ${owner.by} = ANY ($2)` : "";
  const sum = "count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')";
  const { rows } = await queryOnce(
    databaseUrl(),
    `SELECT ${sum} AS sum FROM "${table}" t ${others}`,
    owner ? [newest[owner.of], owner.of === "carts" ? own : []] : [],
  );
  return rows[0].sum;
}
