/** More of each variant than any run can sell. */
export const PLENTY = 1_000_000;

/**
 * Sets what there is of each variant, as a merchant would: the ledger has a row for each difference.
 * @param {import("pg").Pool} pool
 * @param {number[]} variants
 * @param {number} total of all of them together; spread evenly
 */
export async function setStock(pool, variants, total) {
  const each = variants.map((_, index) => Math.floor((total + index) / variants.length));
  await pool.query(
    `WITH wanted AS (SELECT * FROM unnest($1::int[], $2::int[]) AS wanted (id, stock)),
     change AS (
       SELECT wanted.id, wanted.stock, wanted.stock - variants.stock AS delta
       FROM wanted JOIN variants USING (id) WHERE wanted.stock <> variants.stock
     ),
     changed AS (UPDATE variants SET stock = change.stock, updated_at = now() FROM change WHERE variants.id = change.id)
     INSERT INTO stock_movements (variant_id, delta, reason, note) SELECT id, delta, 'ADJUSTMENT', 'bench' FROM change`,
    [variants, each],
  );
}

/**
 * Has plenty of everything, and pages that say so: what one section sold out must not be missing in the next.
 * @param {import("./start-shop.mjs").Shop} shop
 */
export async function restock({ pool, app }) {
  const variants = (await listVariants(pool)).map(({ id }) => id);
  await setStock(pool, variants, PLENTY * variants.length);
  await app.freshen();
}

/** Every variant that the shop sells. */
export async function listVariants(pool) {
  const { rows } = await pool.query(
    `SELECT variants.id, products.slug FROM variants JOIN products ON products.id = product_id
     WHERE published_at <= now() ORDER BY variants.id`,
  );
  return rows;
}
