import { prisma } from "@/lib/prisma";
import type { ReadReview } from "@/lib/reviews/moderate";
import { mustBeRead, type Reason } from "@/lib/reviews/must-be-read";

export type WaitingReview = ReadReview & {
  product: string;
  rating: number;
  title: string;
  words: string;
  author: string;
  /** Null where the rules of today would show it. */
  reason: Reason | null;
};

/** The reviews that a person must read before everybody can, oldest first. */
export async function listWaiting(): Promise<WaitingReview[]> {
  const rows = await prisma.review.findMany({
    where: { status: "PENDING" },
    orderBy: { id: "asc" },
    select: {
      id: true,
      revision: true,
      rating: true,
      title: true,
      words: true,
      author: true,
      product: { select: { name: true } },
    },
  });
  return rows.map((row) => ({ ...row, product: row.product.name, reason: mustBeRead(row) }));
}
