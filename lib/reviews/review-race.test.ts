import { expect, test } from "vitest";
import { inTransaction } from "@/lib/database/transaction";
import { deleteReview } from "@/lib/reviews/delete-review";
import { ReviewChanged } from "@/lib/reviews/errors";
import { publishReview, rejectReview } from "@/lib/reviews/moderate";
import { findReviewOf } from "@/lib/reviews/queries";
import type { Purchase } from "@/lib/reviews/schema";
import { writeReview } from "@/lib/reviews/write-review";
import { variantWith } from "@/lib/testing/fixtures";
import { expectInvariants } from "@/lib/testing/invariants";
import { purchaseOf, starsOf } from "@/lib/testing/purchase";
import { randomFrom } from "@/prisma/seed/random";

const BUYERS = 12;
const CHANGES = 600;
const AT_ONCE = 24;

type Deed = (purchase: Purchase, luck: number) => Promise<unknown>;

const author = "Priya";
const write: Deed = (purchase, luck) => {
  const words = luck < 0.3 ? "See example.com" : "A good mug.";
  const request = { rating: 1 + Math.floor(luck * 5), title: "", words, author };
  return inTransaction((tx) => writeReview(tx, purchase, request));
};
const remove: Deed = (purchase) => inTransaction((tx) => deleteReview(tx, purchase));
const moderate: Deed = async (purchase, luck) => {
  const review = (await findReviewOf(purchase))?.review;
  const decide = luck < 0.5 ? publishReview : rejectReview;
  if (review) await inTransaction((tx) => decide(tx, review)).catch(unlessChanged);
};
const unlessChanged = (error: unknown) => {
  if (!(error instanceof ReviewChanged)) throw error;
};

test("whatever many buyers and moderators do at once, the stars are those of the published reviews", async () => {
  const variants = [await variantWith({ stock: 100 }), await variantWith({ stock: 100 })];
  const purchases: Purchase[] = [];
  for (const variant of variants) for (let i = 0; i < BUYERS / 2; i++) purchases.push(await purchaseOf([variant]));

  const random = randomFrom(7);
  const deeds = Array.from({ length: CHANGES }, () => ({
    deed: random.pick([write, write, write, moderate, remove]),
    purchase: random.pick(purchases),
    luck: random.next(),
  }));
  const worker = async () => {
    for (let next = deeds.pop(); next; next = deeds.pop()) await next.deed(next.purchase, next.luck);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await expectInvariants();

  for (const purchase of purchases) await remove(purchase, 0);
  for (const { productId } of variants) expect(await starsOf(productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
});

test("a form sent many times at once makes one review", async () => {
  const variant = await variantWith();
  const purchase = await purchaseOf([variant]);
  await Promise.all(Array.from({ length: 30 }, () => write(purchase, 0.9)));
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 5, ratingCount: 1 });
});
