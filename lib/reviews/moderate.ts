import type { Tx } from "@/lib/database/transaction";
import { ReviewChanged } from "@/lib/reviews/errors";

/** A review as the moderator read it. */
export type ReadReview = { id: number; revision: number };

/** Shows it to everybody. @returns the product's id @throws ReviewChanged when it is not what was read any more */
export const publishReview = (tx: Tx, read: ReadReview) => decide(tx, read, "PUBLISHED");

/** Shows it to nobody but its author. @returns the product's id @throws ReviewChanged as above */
export const rejectReview = (tx: Tx, read: ReadReview) => decide(tx, read, "REJECTED");

async function decide(tx: Tx, { id, revision }: ReadReview, status: "PUBLISHED" | "REJECTED"): Promise<number> {
  const [review] = await tx.review.updateManyAndReturn({
    where: { id, revision },
    data: { status },
    select: { productId: true },
  });
  if (!review) throw new ReviewChanged();
  return review.productId;
}
