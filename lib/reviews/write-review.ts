import type { ReviewStatus } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { PurchaseNotFound, ReviewedElsewhere } from "@/lib/reviews/errors";
import { findPurchase } from "@/lib/reviews/find-purchase";
import { mustBeRead } from "@/lib/reviews/must-be-read";
import type { Purchase, ReviewRequest } from "@/lib/reviews/schema";

export type WrittenReview = { productId: number; status: ReviewStatus };

/**
 * Writes what a customer says of what they bought, in place of what they said before. It is shown at once, unless a
 * person must read it first; what a moderator has refused is always read again.
 * @throws PurchaseNotFound when the key opens no such purchase
 * @throws ReviewedElsewhere when the customer's review was written from another order: an e-mail address alone, which
 *   anybody may type at the checkout, must not open it
 */
export async function writeReview(tx: Tx, purchase: Purchase, request: ReviewRequest): Promise<WrittenReview> {
  const line = await findPurchase(tx, purchase);
  if (!line) throw new PurchaseNotFound();

  const { productId } = line.variant;
  const { rating, title, words, author } = request;
  const status = mustBeRead(request) ? "PENDING" : "PUBLISHED";
  // Raw, as Prisma's upsert can't make its update depend on the row that is there.
  const written = await tx.$queryRaw<{ status: ReviewStatus }[]>`
    INSERT INTO reviews AS was (product_id, user_id, order_item_id, rating, title, words, author, status)
    VALUES (${productId}, ${line.userId}, ${line.id}, ${rating}, ${title}, ${words}, ${author}, ${status}::review_status)
    ON CONFLICT (product_id, user_id) DO UPDATE SET
      rating = excluded.rating, title = excluded.title, words = excluded.words, author = excluded.author,
      status = CASE WHEN was.status = 'REJECTED' THEN 'PENDING' ELSE excluded.status END,
      revision = was.revision + 1, updated_at = now()
    WHERE was.order_item_id = excluded.order_item_id
    RETURNING status::text`;
  if (!written[0]) throw new ReviewedElsewhere();
  return { productId, status: written[0].status };
}
