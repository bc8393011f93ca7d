import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, expect, test } from "vitest";
import { CartClosed } from "@/lib/cart/errors";
import { StockShort, TotalChanged } from "@/lib/checkout/errors";
import { placeOrder } from "@/lib/checkout/place-order";
import { placeOrders } from "@/lib/checkout/place-orders";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { cartOfVariants, cartWith, checkoutRequest, standardDelivery, variantWith } from "@/lib/testing/fixtures";
import { expectInvariants } from "@/lib/testing/invariants";
import { stockAndLedger } from "@/lib/testing/stock-and-ledger";

const TOTAL = 1800 + 395;

beforeAll(async () => {
  await standardDelivery();
});

afterEach(expectInvariants);

const attempt = ({ tokenHash }: { tokenHash: string }, changes = {}) => ({
  tokenHash,
  request: checkoutRequest({ expectedTotal: TOTAL, ...changes }),
});

const isOpen = async ({ id }: { id: number }) =>
  (await prisma.cart.findUniqueOrThrow({ where: { id } })).status === "OPEN";

test("each of several is judged by itself, and whoever is refused keeps an open cart", async () => {
  const [fine, gone, dearer, also] = [
    await cartWith(),
    await cartWith({ stock: 0 }),
    await cartWith(),
    await cartWith(),
  ];
  const attempts = [
    attempt(fine.cart),
    attempt(gone.cart),
    attempt(dearer.cart, { expectedTotal: 1 }),
    attempt({ tokenHash: "nobody's" }),
    attempt(also.cart),
  ];
  const outcomes = await inTransaction((tx) => placeOrders(tx, attempts));

  for (const index of [0, 4]) expect(outcomes[index]).toMatchObject({ number: expect.stringMatching(/^TL-/) });
  expect(outcomes[1]).toBeInstanceOf(StockShort);
  expect(outcomes[2]).toBeInstanceOf(TotalChanged);
  expect(outcomes[3]).toBeInstanceOf(CartClosed);
  expect(await Promise.all([fine, gone, dearer, also].map(({ cart }) => isOpen(cart)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  for (const [index, { cart }] of [fine, also].entries()) {
    const request = attempts[index * 4]?.request;
    expect(await prisma.order.findUnique({ where: { cartId: cart.id } })).toMatchObject({ email: request?.email });
  }
  expect(await stockAndLedger(fine.variant.id)).toEqual({ stock: 9, ledger: 9 });
  expect(await stockAndLedger(dearer.variant.id)).toEqual({ stock: 10, ledger: 10 });
});

test("lines of one product in several orders are all taken", async () => {
  const variant = await variantWith({ stock: 10 });
  const carts = await Promise.all([1, 2, 3].map((quantity) => cartOfVariants({ ...variant, quantity })));
  const attempts = carts.map((cart, index) => attempt(cart, { expectedTotal: (index + 1) * 1800 + 395 }));
  const outcomes = await inTransaction((tx) => placeOrders(tx, attempts));
  expect(outcomes).toMatchObject([{}, {}, {}].map(() => ({ changedProducts: [variant.productId] })));
  expect(await stockAndLedger(variant.id)).toEqual({ stock: 4, ledger: 4 });
});

test("two first orders of one customer make one customer", async () => {
  const carts = [await cartWith(), await cartWith()];
  const email = `twice-${randomUUID()}@example.com`;
  await inTransaction((tx) =>
    placeOrders(
      tx,
      carts.map(({ cart }) => attempt(cart, { email })),
    ),
  );
  expect(await prisma.user.findUnique({ where: { email }, select: { orders: true } })).toMatchObject({
    orders: [{ email }, { email }],
  });
});

test("a checkoutId that is another order's fails its own shopper alone", async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => cartWith()));
  const checkoutId = randomUUID();
  if (first) await placeOrder(attempt(first.cart, { checkoutId }));
  const results = await Promise.allSettled(
    others.map(({ cart }, index) => placeOrder(attempt(cart, index === 2 ? { checkoutId } : {}))),
  );
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(await Promise.all(others.map(({ cart }) => isOpen(cart)))).toEqual([false, false, true, false, false]);
});
