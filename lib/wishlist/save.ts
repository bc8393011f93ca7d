import { VariantUnavailable } from "@/lib/cart/errors";
import { forSale } from "@/lib/catalogue/for-sale";
import type { Tx } from "@/lib/database/transaction";
import { WishlistFull } from "@/lib/wishlist/errors";

/** The most that one wishlist holds: each is a number in a cookie that every request carries. */
export const MAX_SAVED = 60;

/**
 * Keeps a variant on a wishlist, sold out or not. What is on it already stays where it is.
 * @throws VariantUnavailable when it is not for sale
 * @throws WishlistFull
 */
export async function save(tx: Tx, wishlistId: number, variantId: number): Promise<void> {
  await tx.wishlist.update({ where: { id: wishlistId }, data: { updatedAt: new Date() }, select: { id: true } }); // holds its row
  const variant = await tx.variant.findUnique({
    where: { id: variantId, product: forSale() },
    select: { wishlistItems: { where: { wishlistId }, select: { id: true } } },
  });
  if (!variant) throw new VariantUnavailable();
  if (variant.wishlistItems.length > 0) return;

  if ((await tx.wishlistItem.count({ where: { wishlistId } })) >= MAX_SAVED) throw new WishlistFull();
  await tx.wishlistItem.create({ data: { wishlistId, variantId } });
}
