import type { Tx } from "@/lib/database/transaction";
import { stockLevel } from "@/lib/stock/level";

/** Somebody was quicker: fewer are left than asked for. */
export class TooFewInStock extends Error {
  override name = "TooFewInStock";
  constructor(
    readonly variantId: number,
    readonly left: number,
  ) {
    super();
  }
}

export type Taking = { variantId: number; quantity: number };

/**
 * Takes stock for an order and writes it into the ledger. To be called last in its transaction: a variant's row is
 * locked from its decrement to the commit, and the id order keeps two orders from waiting for each other.
 * @param takings one per variant
 * @returns the variants whose stock level changed, since pages show it
 * @throws TooFewInStock for the first variant that has too few: nothing of the transaction may then be kept
 */
export async function takeStock(tx: Tx, orderId: number, takings: readonly Taking[]): Promise<number[]> {
  await tx.stockMovement.createMany({
    data: takings.map(({ variantId, quantity }) => ({ variantId, delta: -quantity, reason: "SALE", orderId })),
  });

  const levelChanged: number[] = [];
  for (const { variantId, quantity } of takings.toSorted((a, b) => a.variantId - b.variantId)) {
    const [taken] = await tx.variant.updateManyAndReturn({
      where: { id: variantId, stock: { gte: quantity } },
      data: { stock: { decrement: quantity } },
      select: { stock: true },
    });
    if (!taken) throw new TooFewInStock(variantId, await stockOf(tx, variantId));
    if (stockLevel(taken.stock) !== stockLevel(taken.stock + quantity)) levelChanged.push(variantId);
  }
  return levelChanged;
}

async function stockOf(tx: Tx, variantId: number): Promise<number> {
  const variant = await tx.variant.findUnique({ where: { id: variantId }, select: { stock: true } });
  return variant?.stock ?? 0;
}
