import { CartClosed } from "@/lib/cart/errors";
import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";

/**
 * Holds the cart's row until the transaction ends, so that two changes of one cart, or a change and its checkout,
 * happen one after the other.
 * @throws CartClosed when it has become an order
 */
export async function lockCart(tx: Tx, cartId: number): Promise<void> {
  await updateOpenCart(tx, cartId, { updatedAt: new Date() });
}

/**
 * Holds the cart's row as `lockCart` does, and makes the cart an ordered one, which no change reaches any more.
 * @throws CartClosed when it already is
 */
export async function closeCart(tx: Tx, cartId: number): Promise<void> {
  await updateOpenCart(tx, cartId, { status: "ORDERED" });
}

async function updateOpenCart(tx: Tx, cartId: number, data: Prisma.CartUpdateManyMutationInput): Promise<void> {
  const { count } = await tx.cart.updateMany({ where: { id: cartId, status: "OPEN" }, data });
  if (count === 0) throw new CartClosed();
}
