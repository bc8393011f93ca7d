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
