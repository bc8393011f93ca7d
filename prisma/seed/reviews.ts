import { OF_ANYTHING, REVIEWS, type ReviewData } from "@/prisma/catalogue/reviews";
import type { CustomerData } from "@/prisma/seed/customers";
import { DAY_MS } from "@/prisma/seed/order-dates";
import { randomFrom } from "@/prisma/seed/random";

/** A line that has arrived, as whoever plans reviews needs to know it. */
export type Purchase = {
  orderItemId: number;
  productId: number;
  productSlug: string;
  customer: CustomerData;
  userId: number;
  arrivedAt: Date;
};

const SEED = 1971;
const WRITES = 0.5;
const WITHIN_DAYS = 24;

/** What buyers wrote of what reached them by `now`, oldest first: one each and product, no two of a product alike. */
export function planReviews(purchases: readonly Purchase[], now: Date) {
  const random = randomFrom(SEED);
  const left = new Map<string, ReviewData[]>();
  const written = new Set<string>();
  return purchases
    .flatMap((purchase) => {
      const writes = random.chance(WRITES);
      const createdAt = new Date(purchase.arrivedAt.getTime() + (1 + random.next() * WITHIN_DAYS) * DAY_MS);
      const isFirst = !written.has(`${purchase.productId} ${purchase.userId}`);
      if (!writes || !isFirst || createdAt > now) return [];

      const { productSlug } = purchase;
      const unsaid = left.get(productSlug) ?? [...(REVIEWS[productSlug] ?? []), ...OF_ANYTHING];
      if (unsaid.length === 0) return [];
      const said = random.pick(unsaid, (review) => (OF_ANYTHING.includes(review) ? 1 : 4));
      left.set(
        productSlug,
        unsaid.filter((review) => review !== said),
      );
      written.add(`${purchase.productId} ${purchase.userId}`);
      return [reviewRow(purchase, said, createdAt)];
    })
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

function reviewRow({ productId, userId, orderItemId, customer }: Purchase, said: ReviewData, createdAt: Date) {
  const [rating, title, words] = said;
  const author = `${customer.name.split(" ")[0]}, ${customer.city.split(",")[0]}`;
  const status = "PUBLISHED" as const;
  return { productId, userId, orderItemId, rating, title, words, author, status, createdAt, updatedAt: createdAt };
}
