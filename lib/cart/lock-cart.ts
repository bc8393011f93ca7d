import { CartClosed } from "@/lib/cart/errors";
import type { Tx } from "@/lib/database/transaction";

/**
 * Holds the cart's row until the transaction ends, so that two changes of one cart, or a change and its checkout,
 * happen one after the other.
 * @throws CartClosed when it has become an order
 */
export async function lockCart(tx: Tx, cartId: number): Promise<void> {
  const { count } = await tx.cart.updateMany({
    where: { id: cartId, status: "OPEN" },
    data: { updatedAt: new Date() },
  });
  if (count === 0) throw new CartClosed();
}

/**
 * Holds these carts' rows as `lockCart` does, and makes the carts ordered ones, which no change reaches any more.
 * @returns those that were open until now
 */
export function closeCarts(tx: Tx, tokenHashes: readonly string[]): Promise<{ id: number; tokenHash: string }[]> {
  return tx.cart.updateManyAndReturn({
    where: { tokenHash: { in: [...tokenHashes] }, status: "OPEN" },
    data: { status: "ORDERED" },
    select: { id: true, tokenHash: true },
  });
}

/** Gives carts back to their shoppers that this same transaction closed, and that did not become orders. */
export async function reopenCarts(tx: Tx, cartIds: readonly number[]): Promise<void> {
  if (cartIds.length === 0) return;
  await tx.cart.updateMany({ where: { id: { in: [...cartIds] } }, data: { status: "OPEN" } });
}
