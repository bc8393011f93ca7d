import type { Tx } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";

/** Of so many orders, the latest: enough to tell, and it takes no longer in a larger shop. */
const ORDERS = 200_000;
const NAME = "recommendations";
const LIMITS = { maxWait: 10_000, timeout: 30_000 };

/**
 * Computes anew what is bought together and how much each product is bought, from the orders, in a few statements. One
 * server does it at a time; the others go without.
 * @param staleMs not when it was last done less than this long ago
 * @returns whether it was done
 */
export async function refreshRecommendations({ staleMs = 0 } = {}): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    if (!(await isDue(tx, staleMs))) return false;
    await refreshPairs(tx);
    await refreshPopularity(tx);
    await tx.$executeRaw`
      INSERT INTO refreshes (name, at) VALUES (${NAME}, now()) ON CONFLICT (name) DO UPDATE SET at = excluded.at`;
    return true;
  }, LIMITS);
}

// Raw, all of it, as Prisma has neither advisory locks, nor joins of a table with itself, nor updates from a query.

async function isDue(tx: Tx, staleMs: number): Promise<boolean> {
  const [answer] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${NAME}))
      AND NOT EXISTS (SELECT FROM refreshes WHERE name = ${NAME} AND at > now() - ${staleMs} * interval '1 ms') AS due`;
  return answer?.due ?? false;
}

/**
 * Two products are a pair when at least three orders hold both, and more do than would by chance (a lift above 1). By
 * lift and not by count, or everything would go with whatever sells best; each product keeps its twelve best.
 */
function refreshPairs(tx: Tx) {
  return tx.$executeRaw`
    WITH baskets AS MATERIALIZED (
      SELECT DISTINCT i.order_id, v.product_id
      FROM orders o JOIN order_items i ON i.order_id = o.id JOIN variants v ON v.id = i.variant_id
      WHERE o.status NOT IN ('CANCELLED', 'EXPIRED', 'REFUNDED') AND o.id > (SELECT max(id) FROM orders) - ${ORDERS}
    ), sold AS (
      SELECT product_id, count(*) AS orders FROM baskets GROUP BY 1
    ), pairs AS (
      SELECT a.product_id, b.product_id AS other_id, count(*) AS orders
      FROM baskets a JOIN baskets b ON b.order_id = a.order_id AND b.product_id <> a.product_id
      GROUP BY 1, 2 HAVING count(*) >= 3
    ), lifted AS (
      SELECT p.product_id, p.other_id, p.orders,
        p.orders::float8 * (SELECT count(DISTINCT order_id) FROM baskets) / a.orders / b.orders AS lift
      FROM pairs p JOIN sold a USING (product_id) JOIN sold b ON b.product_id = p.other_id
    ), best AS (
      SELECT * FROM (
        SELECT *, row_number() OVER (PARTITION BY product_id ORDER BY lift DESC, orders DESC, other_id) AS place
        FROM lifted WHERE lift > 1
      ) AS ranked WHERE place <= 12
    ), gone AS (
      DELETE FROM product_pairs p
      WHERE NOT EXISTS (SELECT FROM best b WHERE (b.product_id, b.other_id) = (p.product_id, p.other_id))
    )
    INSERT INTO product_pairs AS p (product_id, other_id, orders, lift)
    SELECT product_id, other_id, orders, lift FROM best
    ON CONFLICT (product_id, other_id) DO UPDATE SET orders = excluded.orders, lift = excluded.lift
    WHERE (p.orders, p.lift) IS DISTINCT FROM (excluded.orders, excluded.lift)`;
}

/**
 * Units sold in a year, those of the last ninety days twice, of the last thirty four times: in steps, so that time
 * alone changes few rows. What has never been sold keeps what it was given.
 */
function refreshPopularity(tx: Tx) {
  return tx.$executeRaw`
    WITH sold AS (
      SELECT v.product_id, coalesce(sum(i.quantity * CASE
        WHEN o.created_at > now() - interval '30 days' THEN 4
        WHEN o.created_at > now() - interval '90 days' THEN 2
        ELSE 1 END) FILTER (
          WHERE o.status NOT IN ('CANCELLED', 'EXPIRED', 'REFUNDED') AND o.created_at > now() - interval '365 days'
        ), 0) AS popularity
      FROM order_items i JOIN orders o ON o.id = i.order_id JOIN variants v ON v.id = i.variant_id
      GROUP BY 1
    )
    UPDATE products p SET popularity = sold.popularity FROM sold
    WHERE p.id = sold.product_id AND p.popularity <> sold.popularity`;
}
