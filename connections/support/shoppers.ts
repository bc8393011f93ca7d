import { HttpShopper } from "@/e2e/support/http-shopper";
import { hashToken, newToken } from "@/lib/browser-token";
import type { Shop } from "./shop-server";

/** A variant that there is enough of, and whatever a test needs to know of it. */
export async function somethingToBuy({ sql }: Pick<Shop, "sql">, stock = 1_000): Promise<{ id: number; path: string }> {
  const { rows } = await sql(
    `WITH chosen AS (SELECT id FROM variants ORDER BY id LIMIT 1), counted AS (
       INSERT INTO stock_movements (variant_id, delta, reason, note)
       SELECT id, $1 - stock, 'ADJUSTMENT', 'Counted' FROM variants JOIN chosen USING (id) WHERE stock <> $1
     )
     UPDATE variants AS v SET stock = $1 FROM products AS p
     WHERE v.id = (SELECT id FROM chosen) AND p.id = v.product_id
     RETURNING v.id, '/products/' || p.slug || '/' || v.slug AS path`,
    [stock],
  );
  return rows[0];
}

/** A shopper whose cart holds one of the variant. */
export async function shopperWith(shop: Pick<Shop, "sql" | "url">, variantId: number): Promise<HttpShopper> {
  const [shopper] = await shoppersWith(shop, variantId, 1);
  if (!shopper) throw new RangeError("One was asked for.");
  return shopper;
}

/** Shoppers whose carts hold one of the variant each, as their cookies prove. */
export async function shoppersWith(
  { sql, url }: Pick<Shop, "sql" | "url">,
  variantId: number,
  count: number,
): Promise<HttpShopper[]> {
  const tokens = Array.from({ length: count }, newToken);
  await sql(
    `WITH cart AS (
       INSERT INTO carts (token_hash, updated_at) SELECT unnest($1::text[]), now() RETURNING id
     )
     INSERT INTO cart_items (cart_id, variant_id, quantity, seen_price)
     SELECT cart.id, v.id, 1, v.price FROM cart, variants AS v WHERE v.id = $2`,
    [tokens.map(hashToken), variantId],
  );
  return tokens.map((token) => new HttpShopper(url, { cookies: new Map([["cart", token]]), patienceMs: 110_000 }));
}
