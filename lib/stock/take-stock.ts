import { StaleRead } from "@/lib/database/errors";
import type { Tx } from "@/lib/database/transaction";
import { stockLevel } from "@/lib/stock/level";

export type Taking = { orderId: number; variantId: number; quantity: number };

/**
 * Takes stock for orders and writes it into the ledger. To be called last in its transaction: a variant's row is locked
 * from here to the commit, in id order, which keeps two transactions from waiting for each other.
 * @returns the variants whose stock level changed, since pages show it
 * @throws StaleRead when a variant has too few: nothing of the transaction may then be kept
 */
export async function takeStock(tx: Tx, takings: readonly Taking[]): Promise<Set<number>> {
  if (takings.length === 0) return new Set();
  const left = await decrement(tx, takings);
  if (left.length < new Set(takings.map(({ variantId }) => variantId)).size) throw new StaleRead();
  return new Set(left.filter(({ was, stock }) => stockLevel(was) !== stockLevel(stock)).map(({ id }) => id));
}

// Raw, as Prisma has no update of several rows each by an amount of its own.
function decrement(tx: Tx, takings: readonly Taking[]) {
  return tx.$queryRaw<{ id: number; was: number; stock: number }[]>`
    WITH taking AS (
      SELECT * FROM unnest(
        ${takings.map(({ orderId }) => orderId)}::int[],
        ${takings.map(({ variantId }) => variantId)}::int[],
        ${takings.map(({ quantity }) => quantity)}::int[]
      ) AS taking (order_id, variant_id, quantity)
    ), moved AS (
      INSERT INTO stock_movements (order_id, variant_id, delta, reason)
      SELECT order_id, variant_id, -quantity, 'SALE' FROM taking
    ), locked AS (
      SELECT id FROM variants WHERE id IN (SELECT variant_id FROM taking) ORDER BY id FOR NO KEY UPDATE
    )
    UPDATE variants v SET stock = v.stock - wanted.quantity, updated_at = now()
    FROM locked JOIN (SELECT variant_id AS id, sum(quantity)::int AS quantity FROM taking GROUP BY 1) AS wanted USING (id)
    WHERE v.id = locked.id AND v.stock >= wanted.quantity
    RETURNING v.id, v.stock + wanted.quantity AS was, v.stock`;
}
