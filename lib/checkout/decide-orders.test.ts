import fc from "fast-check";
import { expect, test } from "vitest";
import { CartClosed } from "@/lib/cart/errors";
import { decideOrders, type OrderMethod } from "@/lib/checkout/decide-orders";
import { StockShort } from "@/lib/checkout/errors";
import { checkoutRequest } from "@/lib/testing/fixtures";

const METHOD: OrderMethod = {
  id: 1,
  name: "Standard",
  price: 395,
  freeFrom: null,
  vatRate: 2000,
  countries: ["GB"],
};
const PRICE = 1800;

/** Carts of [variantId, quantity] lines in a shop with so many of each variant. */
function shopOf(carts: [number, number][][], stock: number[]) {
  const lines = (cart: [number, number][]) =>
    cart.map(([variantId, quantity]) => ({
      variantId,
      productId: variantId,
      name: `Thing ${variantId}`,
      variantName: "Oat",
      sku: `T-${variantId}`,
      unitPrice: PRICE,
      quantity,
      vatRate: 2000,
      available: stock[variantId] ?? 0,
    }));
  return {
    carts: new Map(carts.map((cart, id) => [String(id), { id, lines: lines(cart) }])),
    methods: new Map([["standard", METHOD]]),
  };
}

function attemptsAt(carts: [number, number][][]) {
  return carts.map((cart, index) => {
    const expectedTotal = cart.reduce((sum, [, quantity]) => sum + quantity * PRICE, METHOD.price);
    return { tokenHash: String(index), request: checkoutRequest({ expectedTotal }) };
  });
}

test("first come, first served: what one takes, the next can't have", () => {
  const carts: [number, number][][] = [[[0, 2]], [[0, 2]], [[0, 1]]];
  const [first, second, third] = decideOrders(attemptsAt(carts), shopOf(carts, [3]));
  expect(first).toMatchObject({ cartId: 0 });
  expect(second).toMatchObject({ lines: [{ name: "Thing 0", variantName: "Oat", wanted: 2, left: 1 }] });
  expect(third).toMatchObject({ cartId: 2 });
});

test("whoever is refused takes nothing from the next, not even of the lines that were there", () => {
  const carts: [number, number][][] = [
    [
      [0, 1],
      [1, 1],
    ],
    [[0, 1]],
  ];
  const [first, second] = decideOrders(attemptsAt(carts), shopOf(carts, [1, 0]));
  expect(first).toBeInstanceOf(StockShort);
  expect(second).toMatchObject({ cartId: 1 });
});

test("a token of no open cart is refused", () => {
  const [decision] = decideOrders([{ tokenHash: "stranger", request: checkoutRequest() }], shopOf([], []));
  expect(decision).toBeInstanceOf(CartClosed);
});

test("orders never take more than there is, and nobody is refused what was left", () => {
  const line = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }));
  const cart = fc.uniqueArray(line, { selector: ([variantId]) => variantId, minLength: 1, maxLength: 4 });
  const stocks = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(cart, { maxLength: 20 }), stocks, (carts, stock) => {
      const left = [...stock];
      for (const [index, decision] of decideOrders(attemptsAt(carts), shopOf(carts, stock)).entries()) {
        const lines = carts[index] ?? [];
        const enough = lines.every(([variantId, quantity]) => (left[variantId] ?? 0) >= quantity);
        expect(decision instanceof StockShort).toBe(!enough);
        if (enough) for (const [variantId, quantity] of lines) left[variantId] = (left[variantId] ?? 0) - quantity;
      }
      expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
    }),
  );
});
