import { lineVariantSelect, toLine } from "@/lib/cart/line";
import { type CartView, cartOf } from "@/lib/cart/view";
import type { Tx } from "@/lib/database/transaction";

/** A cart as its shopper sees it, oldest line first, with live prices and stock. */
export async function viewCart(tx: Tx, cartId: number): Promise<CartView> {
  const rows = await tx.cartItem.findMany({
    where: { cartId, cart: { status: "OPEN" } },
    orderBy: { id: "asc" },
    select: { quantity: true, seenPrice: true, variant: { select: lineVariantSelect } },
  });
  return cartOf(rows.map(({ variant, quantity, seenPrice }) => toLine(variant, quantity, seenPrice)));
}
