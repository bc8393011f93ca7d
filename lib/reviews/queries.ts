import type { Prisma } from "@/lib/database/generated/client";
import { prisma } from "@/lib/prisma";
import { findPurchase } from "@/lib/reviews/find-purchase";
import type { Purchase } from "@/lib/reviews/schema";

const reviewSelect = {
  id: true,
  rating: true,
  title: true,
  words: true,
  author: true,
  createdAt: true,
  orderItem: { select: { variantName: true } },
} satisfies Prisma.ReviewSelect;

/** Some reviews, and the id to go on after; null when these are the last. */
export type ReviewPage = { reviews: ShownReview[]; next: number | null };

export type ShownReview = Prisma.ReviewGetPayload<{ select: typeof reviewSelect }>;

/**
 * What people say of a product, newest first.
 * @param after the id of the last review seen
 */
export async function listReviews(
  productId: number,
  { after, count }: { after: number | null; count: number },
): Promise<ReviewPage> {
  const rows = await prisma.review.findMany({
    where: { productId, status: "PUBLISHED", ...(after !== null && { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take: count + 1,
    select: reviewSelect,
  });
  const reviews = rows.slice(0, count);
  return { reviews, next: rows.length > count ? (reviews.at(-1)?.id ?? null) : null };
}

/** Whether a list of this product's reviews may go on after this one. */
export async function isReviewOf(productId: number, id: number): Promise<boolean> {
  const where = { id, productId, status: "PUBLISHED" } as const;
  return (await prisma.review.findUnique({ where, select: { id: true } })) !== null;
}

export type ReviewOfPurchase = NonNullable<Awaited<ReturnType<typeof findReviewOf>>>;

/** What was bought, and what its buyer has said of it; null where this key opens no such purchase. */
export async function findReviewOf(purchase: Purchase) {
  const line = await findPurchase(prisma, purchase);
  if (!line) return null;
  const { userId, variant } = line;
  const review = await prisma.review.findUnique({
    where: { productId_userId: { productId: variant.productId, userId } },
  });
  const isElsewhere = review !== null && review.orderItemId !== line.id;
  return { line, review: isElsewhere ? null : review, isElsewhere };
}
