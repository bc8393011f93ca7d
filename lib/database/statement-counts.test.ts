import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addToCart } from "@/lib/cart/add-to-cart";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { viewCart } from "@/lib/cart/queries";
import {
  findCategory,
  findProduct,
  listBestSelling,
  listCategories,
  listCheaperThan,
  listChosen,
  listNewest,
  listRelated,
} from "@/lib/catalogue/queries";
import { listSitemaps } from "@/lib/catalogue/sitemap";
import { getCheckout } from "@/lib/checkout/get-checkout";
import { placeOrders } from "@/lib/checkout/place-orders";
import { inTransaction } from "@/lib/database/transaction";
import { findOrder, orderExists } from "@/lib/orders/queries";
import { prisma } from "@/lib/prisma";
import { listBoughtTogether } from "@/lib/recommendations/queries";
import { findReviewOf, listReviews } from "@/lib/reviews/queries";
import { writeReview } from "@/lib/reviews/write-review";
import { cartOfVariants, checkoutRequest, standardDelivery, variantWith } from "@/lib/testing/fixtures";
import { statementsOf } from "@/lib/testing/statements-of";
import { viewWishlist } from "@/lib/wishlist/queries";
import { save } from "@/lib/wishlist/save";

// How often the database is asked for a page or an action: so often for one line, product or order, and no more for many.

const MANY = 12;
const SIZES = [1, MANY];

beforeAll(async () => {
  await standardDelivery();
});

/** This many variants for sale, each of a product of its own. */
async function variants(count: number) {
  const made = [];
  for (let i = 0; i < count; i++) made.push(await variantWith({ stock: 1000 }));
  return made;
}

async function cartOf(lines: number) {
  const chosen = await variants(lines);
  return { ...(await cartOfVariants(...chosen.map((variant) => ({ ...variant, quantity: 2 })))), chosen };
}

/** What placing the order of such a cart takes. */
async function attemptWith(lines: number) {
  const { id, tokenHash } = await cartOf(lines);
  const { subtotal } = await viewCart(prisma, id);
  const expectedTotal = subtotal + (subtotal >= 6000 ? 0 : 395);
  return { tokenHash, request: checkoutRequest({ expectedTotal }) };
}

const together = (attempts: Awaited<ReturnType<typeof attemptWith>>[]) =>
  inTransaction(async (tx) => {
    for (const outcome of await placeOrders(tx, attempts)) if (outcome instanceof Error) throw outcome;
  });

async function orderOf(lines: number) {
  const attempt = await attemptWith(lines);
  await together([attempt]);
  const where = { checkoutId: attempt.request.checkoutId };
  return prisma.order.findUniqueOrThrow({
    where,
    select: { number: true, accessKey: true, items: { select: { sku: true } } },
  });
}

describe.each(SIZES)("with %i products", (count) => {
  beforeEach(async () => {
    const missing = count - (await prisma.product.count());
    if (missing > 0) await variants(missing);
    expect(await prisma.product.count()).toBeGreaterThanOrEqual(count);
  });

  test.each([
    ["the categories", 1, () => listCategories()],
    ["a category's words", 1, () => findCategory("test-things")],
    ["a product's page", 1, () => findProduct("thing-1")],
    ["what is related to it", 2, () => listRelated(1, 1, count)],
    ["the newest", 1, () => listNewest(count)],
    ["the cheap", 1, () => listCheaperThan(1_000_000, count)],
    ["the chosen", 2, () => listChosen(Array.from({ length: count }, (_, i) => `thing-${i + 1}`))],
    ["what is built", 1, () => listBestSelling(count)],
    ["the index of the sitemaps", 1, () => listSitemaps()],
    ["what people say of it", 1, () => listReviews(1, { after: null, count })],
    ["what is bought with it", 1, () => listBoughtTogether(1, count)],
  ])("%s: %i", async (_, wanted, work) => {
    expect(await statementsOf(work)).toHaveLength(wanted);
  });
});

describe.each(SIZES)("with %i lines", (lines) => {
  test("the cart's page and its drawer: 1", async () => {
    const { id } = await cartOf(lines);
    expect(await statementsOf(() => viewCart(prisma, id))).toHaveLength(1);
  });

  test("the saved things' page: 1; saving one more: 6, BEGIN and COMMIT included", async () => {
    const list = await prisma.wishlist.create({ data: { tokenHash: randomUUID() } });
    for (const { id } of await variants(lines)) await save(prisma, list.id, id);
    expect(await statementsOf(() => viewWishlist(prisma, list.id))).toHaveLength(1);
    const { id: variantId } = await variantWith();
    expect(await statementsOf(() => inTransaction((tx) => save(tx, list.id, variantId)))).toHaveLength(6);
  });

  test("the checkout's page: 2", async () => {
    const { id } = await cartOf(lines);
    expect(await statementsOf(() => getCheckout({ id, status: "OPEN" }))).toHaveLength(2);
  });

  test("the order's page: 1 to see whether it may be seen, 1 to read it", async () => {
    const { number, accessKey } = await orderOf(lines);
    expect(await statementsOf(() => orderExists(number, accessKey))).toHaveLength(1);
    expect(await statementsOf(() => findOrder(number, accessKey))).toHaveLength(1);
  });

  test("a review's page: 2; writing it: 4, BEGIN and COMMIT included", async () => {
    const { number, accessKey } = await orderOf(lines);
    const purchase = { number, key: accessKey, line: lines };
    const review = { rating: 5, title: "", words: "A good mug.", author: "Priya" };
    expect(await statementsOf(() => findReviewOf(purchase))).toHaveLength(2);
    expect(await statementsOf(() => inTransaction((tx) => writeReview(tx, purchase, review)))).toHaveLength(4);
  });

  test("adding to the cart: 5, BEGIN and COMMIT included", async () => {
    const { id } = await cartOf(lines);
    const { id: variantId } = await variantWith();
    const work = () => inTransaction((tx) => addToCart(tx, id, { variantId, quantity: 1 }));
    expect(await statementsOf(work)).toHaveLength(5);
  });

  test("changing a quantity: 5, BEGIN and COMMIT included", async () => {
    const { id, chosen } = await cartOf(lines);
    const variantId = chosen[0]?.id ?? 0;
    const work = () => inTransaction((tx) => changeQuantity(tx, id, { variantId, quantity: 1 }));
    expect(await statementsOf(work)).toHaveLength(5);
  });
});

describe("placing orders: 8, BEGIN and COMMIT included", () => {
  test.each([
    { orders: 1, lines: 1 },
    { orders: 1, lines: MANY },
    { orders: MANY, lines: 1 },
    { orders: MANY, lines: 3 },
  ])("$orders of $lines lines", async ({ orders, lines }) => {
    const attempts: Awaited<ReturnType<typeof attemptWith>>[] = [];
    for (let i = 0; i < orders; i++) attempts.push(await attemptWith(lines));
    expect(await statementsOf(() => together(attempts))).toHaveLength(8);
  });

  test("a token that names no cart costs no more", async () => {
    const attempts = [await attemptWith(1), { tokenHash: randomUUID(), request: checkoutRequest() }];
    expect(await statementsOf(() => inTransaction((tx) => placeOrders(tx, attempts)))).toHaveLength(8);
  });
});
