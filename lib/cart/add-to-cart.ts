import { VariantUnavailable } from "@/lib/cart/errors";
import { lockCart } from "@/lib/cart/lock-cart";
import type { AddToCart } from "@/lib/cart/schema";
import { MAX_QUANTITY } from "@/lib/cart/view";
import { forSale } from "@/lib/catalogue/for-sale";
import type { Tx } from "@/lib/database/transaction";

/**
 * Puts a variant into the cart, on top of what the cart has of it. Asking for more than there is adds what there is:
 * a cart is a wish, stock is only taken at checkout.
 * @returns the quantity that the line has now
 * @throws VariantUnavailable when there is none, or it is not for sale
 * @throws CartClosed when the cart has become an order
 */
export async function addToCart(tx: Tx, cartId: number, { variantId, quantity }: AddToCart): Promise<number> {
  await lockCart(tx, cartId);
  const variant = await tx.variant.findUnique({
    where: { id: variantId, product: forSale() },
    select: { price: true, stock: true, cartItems: { where: { cartId }, select: { quantity: true } } },
  });
  if (!variant) throw new VariantUnavailable();

  const wanted = (variant.cartItems[0]?.quantity ?? 0) + quantity;
  const possible = Math.min(wanted, variant.stock, MAX_QUANTITY);
  if (possible === 0) throw new VariantUnavailable();

  await tx.cartItem.upsert({
    where: { cartId_variantId: { cartId, variantId } },
    create: { cartId, variantId, quantity: possible, seenPrice: variant.price },
    update: { quantity: possible, seenPrice: variant.price },
  });
  return possible;
}
