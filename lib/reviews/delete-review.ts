import type { Tx } from "@/lib/database/transaction";
import { PurchaseNotFound } from "@/lib/reviews/errors";
import { findPurchase } from "@/lib/reviews/find-purchase";
import type { Purchase } from "@/lib/reviews/schema";

/**
 * Takes back what was said of this purchase; once is as good as twice.
 * @returns the product's id
 * @throws PurchaseNotFound when the key opens no such purchase
 */
export async function deleteReview(tx: Tx, purchase: Purchase): Promise<number> {
  const line = await findPurchase(tx, purchase);
  if (!line) throw new PurchaseNotFound();
  await tx.review.deleteMany({ where: { orderItemId: line.id } });
  return line.variant.productId;
}
