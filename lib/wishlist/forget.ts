import type { Tx } from "@/lib/database/transaction";

/** Takes a variant off a wishlist; one that is not on it is as good as taken off. */
export async function forget(tx: Tx, wishlistId: number, variantId: number): Promise<void> {
  await tx.wishlistItem.deleteMany({ where: { wishlistId, variantId } });
}
