import { LineNotFound } from "@/lib/cart/errors";
import { lockCart } from "@/lib/cart/lock-cart";
import type { ChangeQuantity } from "@/lib/cart/schema";
import type { Tx } from "@/lib/database/transaction";

/**
 * Sets how many of a variant the cart holds; 0 removes the line.
 * Asking for more than there is sets what there is, and removes the line when that is none.
 * @returns the quantity that the line has now
 * @throws LineNotFound when the cart has no such line
 * @throws CartClosed when the cart has become an order
 */
export async function changeQuantity(tx: Tx, cartId: number, { variantId, quantity }: ChangeQuantity): Promise<number> {
  await lockCart(tx, cartId);
  const where = { cartId_variantId: { cartId, variantId } };
  const line = await tx.cartItem.findUnique({ where, select: { variant: { select: { stock: true, price: true } } } });
  if (!line) throw new LineNotFound();

  const possible = Math.min(quantity, line.variant.stock);
  if (possible === 0) await tx.cartItem.delete({ where });
  else await tx.cartItem.update({ where, data: { quantity: possible, seenPrice: line.variant.price } });
  return possible;
}
