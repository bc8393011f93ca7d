import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { CartClosed } from "@/lib/cart/errors";
import type { Attempt } from "@/lib/checkout/decide-orders";
import { StockShort } from "@/lib/checkout/errors";
import { openTill, placeOrder } from "@/lib/checkout/place-order";
import { isUniqueViolation } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";
import { cartOfVariants, checkoutRequest, standardDelivery, variantWith } from "@/lib/testing/fixtures";
import { expectInvariants } from "@/lib/testing/invariants";
import { stockAndLedger } from "@/lib/testing/stock-and-ledger";

const DELIVERY = 395;
const ROUNDS = 5;

beforeAll(async () => {
  await standardDelivery();
});

afterEach(expectInvariants);

const servers = Array.from({ length: 4 }, openTill);
let shoppers = 0;

/** Shoppers at one server share its transactions; those at several meet in the database alone. */
const TILLS = {
  "one server": placeOrder,
  "four servers": (attempt: Attempt) => {
    const server = servers[shoppers++ % servers.length];
    return (server ?? placeOrder)(attempt);
  },
  "a server each": (attempt: Attempt) => openTill()(attempt),
};

const attempt = ({ tokenHash }: { tokenHash: string }, expectedTotal: number, changes = {}) => ({
  tokenHash,
  request: checkoutRequest({ expectedTotal, ...changes }),
});

const placed = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === "fulfilled").length;

const reasons = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));

describe.for(Object.entries(TILLS))("at %s", ([, place]) => {
  test.for(Array.from({ length: ROUNDS }, (_, round) => round))(
    "60 shoppers, 10 left: 10 get one (round %i)",
    async () => {
      const variant = await variantWith({ stock: 10 });
      const carts = await Promise.all(Array.from({ length: 60 }, () => cartOfVariants({ ...variant, quantity: 1 })));
      const results = await Promise.allSettled(carts.map((cart) => place(attempt(cart, variant.price + DELIVERY))));

      expect(placed(results)).toBe(10);
      for (const reason of reasons(results)) expect(reason).toBeInstanceOf(StockShort);
      expect(await stockAndLedger(variant.id)).toEqual({ stock: 0, ledger: 0 });
      expect(await prisma.orderItem.count({ where: { variantId: variant.id } })).toBe(10);
    },
  );

  test("carts of the same two products in opposite order never deadlock", async () => {
    const [a, b] = [await variantWith({ stock: 15 }), await variantWith({ stock: 15 })];
    const carts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const [first, second] = index % 2 ? [a, b] : [b, a];
        return cartOfVariants({ ...first, quantity: 1 }, { ...second, quantity: 1 });
      }),
    );
    const results = await Promise.allSettled(carts.map((cart) => place(attempt(cart, a.price + b.price + DELIVERY))));

    expect(placed(results)).toBe(15);
    for (const reason of reasons(results)) expect(reason).toBeInstanceOf(StockShort);
    for (const { id } of [a, b]) expect(await stockAndLedger(id)).toEqual({ stock: 0, ledger: 0 });
  });

  test("one checkout posted 20 times at once makes one order", async () => {
    const variant = await variantWith({ stock: 50 });
    const cart = await cartOfVariants({ ...variant, quantity: 2 });
    const checkoutId = crypto.randomUUID();
    const total = 2 * variant.price + DELIVERY;
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => place(attempt(cart, total, { checkoutId }))),
    );

    expect(placed(results)).toBe(1);
    for (const reason of reasons(results)) expect(reason).toBeInstanceOf(CartClosed);
    expect(await prisma.order.count({ where: { cartId: cart.id } })).toBe(1);
    expect(await stockAndLedger(variant.id)).toEqual({ stock: 48, ledger: 48 });
  });

  test("one checkoutId posted with 20 carts at once makes one order", async () => {
    const variant = await variantWith({ stock: 50 });
    const carts = await Promise.all(Array.from({ length: 20 }, () => cartOfVariants({ ...variant, quantity: 1 })));
    const checkoutId = crypto.randomUUID();
    const results = await Promise.allSettled(
      carts.map((cart) => place(attempt(cart, variant.price + DELIVERY, { checkoutId }))),
    );
    expect(placed(results)).toBe(1);
    for (const reason of reasons(results)) expect(isUniqueViolation(reason)).toBe(true);
    expect(await stockAndLedger(variant.id)).toEqual({ stock: 49, ledger: 49 });
  });
});
