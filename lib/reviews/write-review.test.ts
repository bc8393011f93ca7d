import { expect, test } from "vitest";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { deleteReview } from "@/lib/reviews/delete-review";
import { PurchaseNotFound, ReviewChanged, ReviewedElsewhere } from "@/lib/reviews/errors";
import { publishReview, rejectReview } from "@/lib/reviews/moderate";
import { findReviewOf, listReviews } from "@/lib/reviews/queries";
import type { Purchase, ReviewRequest } from "@/lib/reviews/schema";
import { writeReview } from "@/lib/reviews/write-review";
import { variantWith } from "@/lib/testing/fixtures";
import { expectInvariants } from "@/lib/testing/invariants";
import { boughtThing, purchaseOf, starsOf } from "@/lib/testing/purchase";

const said = (changes: Partial<ReviewRequest> = {}): ReviewRequest => ({
  rating: 4,
  title: "",
  words: "A good mug.",
  author: "Priya",
  ...changes,
});
const write = (purchase: Purchase, changes?: Partial<ReviewRequest>) =>
  inTransaction((tx) => writeReview(tx, purchase, said(changes)));
const remove = (purchase: Purchase) => inTransaction((tx) => deleteReview(tx, purchase));
const reviewOf = async (purchase: Purchase) => {
  const review = (await findReviewOf(purchase))?.review;
  if (!review) throw new Error("There is no review.");
  return review;
};
const shown = async (productId: number) => (await listReviews(productId, { after: null, count: 50 })).reviews;

test("a clean review is shown at once and counts", async () => {
  const { variant, purchase } = await boughtThing();
  expect(await write(purchase)).toEqual({ productId: variant.productId, status: "PUBLISHED" });
  expect(await shown(variant.productId)).toMatchObject([
    { rating: 4, words: "A good mug.", author: "Priya", orderItem: { variantName: "Oat" } },
  ]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 4, ratingCount: 1 });
});

test("written again it takes the place of the first, and stays one", async () => {
  const { variant, purchase } = await boughtThing();
  await write(purchase, { rating: 5 });
  await write(purchase, { rating: 2, words: "It chipped." });
  expect(await shown(variant.productId)).toMatchObject([{ rating: 2, words: "It chipped." }]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 2, ratingCount: 1 });
});

test("one that must be read first is shown to nobody and does not count, until a moderator has read it", async () => {
  const { variant, purchase } = await boughtThing();
  expect((await write(purchase, { words: "See example.com" })).status).toBe("PENDING");
  expect(await shown(variant.productId)).toEqual([]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 0, ratingCount: 0 });

  await publishReview(prisma, await reviewOf(purchase));
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 4, ratingCount: 1 });
});

test("a change that must be read takes down what was shown", async () => {
  const { variant, purchase } = await boughtThing();
  await write(purchase);
  await write(purchase, { words: "See example.com" });
  expect(await shown(variant.productId)).toEqual([]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
});

test("what a moderator refused is read again, however clean its next version", async () => {
  const { variant, purchase } = await boughtThing();
  await write(purchase);
  await rejectReview(prisma, await reviewOf(purchase));
  expect((await write(purchase, { words: "All very well." })).status).toBe("PENDING");
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
});

test("a moderator decides on what they have read, and on nothing that came after", async () => {
  const { purchase } = await boughtThing();
  await write(purchase, { words: "See example.com" });
  const read = await reviewOf(purchase);
  await write(purchase, { words: "See worse.example.com" });
  await expect(publishReview(prisma, read)).rejects.toThrow(ReviewChanged);
  expect((await reviewOf(purchase)).status).toBe("PENDING");
  await remove(purchase);
  await expect(rejectReview(prisma, read)).rejects.toThrow(ReviewChanged);
});

test("its author takes it back, once or twice", async () => {
  const { variant, purchase } = await boughtThing();
  await write(purchase);
  await remove(purchase);
  await remove(purchase);
  expect(await shown(variant.productId)).toEqual([]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
});

test("only who bought it, by the order's own key, and only while the order stands", async () => {
  const [mine, theirs] = [await boughtThing(), await boughtThing()];
  const { number, key, line } = mine.purchase;
  for (const forged of [
    { number, key: theirs.purchase.key, line },
    { number: theirs.purchase.number, key, line },
    { number, key, line: 2 },
    { number: "\0", key: "\0", line },
  ]) {
    await expect(write(forged)).rejects.toThrow(PurchaseNotFound);
    await expect(remove(forged)).rejects.toThrow(PurchaseNotFound);
  }
  await prisma.order.update({ where: { number }, data: { status: "REFUNDED" } });
  await expect(write(mine.purchase)).rejects.toThrow(PurchaseNotFound);
});

test("a second order of the same customer neither reads, changes, doubles nor deletes the first's review", async () => {
  const variant = await variantWith();
  const email = "alice@example.com";
  const [first, second] = [await purchaseOf([variant], { email }), await purchaseOf([variant], { email })];
  await write(first);
  await expect(write(second, { words: "Mine now." })).rejects.toThrow(ReviewedElsewhere);
  await remove(second);
  expect(await findReviewOf(second)).toMatchObject({ review: null, isElsewhere: true });
  expect(await shown(variant.productId)).toMatchObject([{ words: "A good mug." }]);
});

test("pages go on after the last one seen, with none twice and none left out", async () => {
  const variant = await variantWith({ stock: 20 });
  for (let i = 0; i < 7; i++) await write(await purchaseOf([variant]), { words: `Number ${i}` });
  const seen: string[] = [];
  let after: number | null = null;
  do {
    const page = await listReviews(variant.productId, { after, count: 3 });
    seen.push(...page.reviews.map(({ words }) => words));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `Number ${number}`));
});

test("the database keeps the stars right for code that forgets", async () => {
  const { variant, purchase } = await boughtThing();
  await write(purchase);
  const { id } = await reviewOf(purchase);
  await prisma.review.update({ where: { id }, data: { rating: 1 } });
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 1, ratingCount: 1 });
  await expect(prisma.review.update({ where: { id }, data: { rating: 6 } })).rejects.toThrow();
  await prisma.review.delete({ where: { id } });
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
  await expectInvariants();
});
