import { expect, test } from "vitest";
import { deliveryPrice } from "@/lib/pricing/delivery-price";

test("delivery is free from its threshold on, not a penny before", () => {
  const standard = { price: 395, freeFrom: 6000 };
  expect(deliveryPrice(standard, 5999)).toBe(395);
  expect(deliveryPrice(standard, 6000)).toBe(0);
});

test("a method without a threshold is never free", () => {
  expect(deliveryPrice({ price: 695, freeFrom: null }, 1_000_000)).toBe(695);
});
