import { expect, test } from "vitest";
import { applyChange } from "@/lib/cart/apply-change";
import { cartOf } from "@/lib/cart/view";
import { cartLine } from "@/lib/testing/cart-line";

const mug = cartLine({ available: 3 });

test("adding what is there already adds to its line", () => {
  const cart = applyChange(cartOf([mug]), { type: "add", line: mug });
  expect(cart.lines).toHaveLength(1);
  expect(cart).toMatchObject({ count: 2, subtotal: 3600 });
});

test("two quick clicks count twice", () => {
  const once = applyChange(cartOf([]), { type: "add", line: mug });
  expect(applyChange(once, { type: "add", line: mug }).count).toBe(2);
});

test("more than there is becomes what there is", () => {
  expect(applyChange(cartOf([mug]), { type: "set", variantId: 1, quantity: 10 }).count).toBe(3);
  expect(applyChange(cartOf([]), { type: "add", line: { ...mug, quantity: 9 } }).count).toBe(3);
});

test("0 removes the line", () => {
  expect(applyChange(cartOf([mug]), { type: "set", variantId: 1, quantity: 0 })).toEqual(cartOf([]));
});

test("what is no longer sold costs and counts nothing", () => {
  expect(cartOf([mug, { ...mug, variantId: 2, forSale: false, available: 0 }])).toMatchObject({
    count: 1,
    subtotal: 1800,
  });
});
