import { lineVariantSelect, toLine } from "@/lib/cart/line";
import type { CartLine } from "@/lib/cart/view";
import { forSale } from "@/lib/catalogue/for-sale";
import type { Tx } from "@/lib/database/transaction";

const newestFirst = { id: "desc" } as const;

/** What is saved, each as the line that it would be in a cart: with today's price and stock. The newest comes first. */
export async function viewWishlist(tx: Tx, wishlistId: number): Promise<CartLine[]> {
  const rows = await tx.wishlistItem.findMany({
    where: { wishlistId },
    orderBy: newestFirst,
    select: { variant: { select: lineVariantSelect } },
  });
  return rows.map(({ variant }) => toLine(variant, 1));
}

/** The ids of the variants that are saved. */
export async function listSaved(tx: Tx, wishlistId: number): Promise<number[]> {
  const rows = await tx.wishlistItem.findMany({
    where: { wishlistId },
    orderBy: newestFirst,
    select: { variantId: true },
  });
  return rows.map(({ variantId }) => variantId);
}

/** A variant as it would be on the list. @returns null when it is not for sale */
export async function viewVariant(tx: Tx, variantId: number): Promise<CartLine | null> {
  const where = { id: variantId, product: forSale() };
  const variant = await tx.variant.findUnique({ where, select: lineVariantSelect });
  return variant && toLine(variant, 1);
}
