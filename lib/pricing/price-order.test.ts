import fc from "fast-check";
import { expect, test } from "vitest";
import { includedVat } from "@/lib/pricing/included-vat";
import { priceOrder } from "@/lib/pricing/price-order";

const rate = fc.constantFrom(0, 500, 2000, 2100);
const input = fc.record({
  lines: fc.array(
    fc.record({
      unitPrice: fc.integer({ min: 1, max: 500_000 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      vatRate: rate,
    }),
    { minLength: 1, maxLength: 20 },
  ),
  discount: fc.integer({ min: 0, max: 1_000_000 }),
  delivery: fc.record({ price: fc.integer({ min: 0, max: 5000 }), vatRate: rate }),
});

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

test("lines, discount and delivery always sum to the total", () => {
  fc.assert(
    fc.property(input, (order) => {
      const price = priceOrder(order);
      expect(sum(price.lines.map((line) => line.total)) + price.deliveryPrice).toBe(price.total);
      expect(sum(price.lines.map((line) => line.discount))).toBe(price.discount);
      expect(price.subtotal - price.discount + price.deliveryPrice).toBe(price.total);
    }),
  );
});

test("VAT by rate sums to the VAT, and the VAT never exceeds the total", () => {
  fc.assert(
    fc.property(input, (order) => {
      const price = priceOrder(order);
      expect(sum(price.vatByRate.map(({ vat }) => vat))).toBe(price.vat);
      expect(price.vat).toBeLessThanOrEqual(price.total);
    }),
  );
});

test("no line is ever discounted below nothing, however large the discount", () => {
  fc.assert(
    fc.property(input, (order) => {
      const price = priceOrder(order);
      expect(price.discount).toBeLessThanOrEqual(price.subtotal);
      for (const line of price.lines) expect(line.total).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the VAT in £183.60 at 20 % is £30.60", () => {
  expect(includedVat(18_360, 2000)).toBe(3060);
});

test("two mugs, delivered, at two rates", () => {
  const price = priceOrder({
    lines: [
      { unitPrice: 1800, quantity: 2, vatRate: 2000 },
      { unitPrice: 1000, quantity: 1, vatRate: 0 },
    ],
    discount: 460,
    delivery: { price: 395, vatRate: 2000 },
  });
  expect(price).toEqual({
    lines: [
      { unitPrice: 1800, quantity: 2, vatRate: 2000, discount: 360, total: 3240, vat: 540 },
      { unitPrice: 1000, quantity: 1, vatRate: 0, discount: 100, total: 900, vat: 0 },
    ],
    subtotal: 4600,
    discount: 460,
    deliveryPrice: 395,
    total: 4535,
    vat: 606,
    vatByRate: [{ rate: 2000, vat: 606 }],
  });
});
