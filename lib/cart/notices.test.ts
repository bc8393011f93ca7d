import { expect, test } from "vitest";
import { lineNotices } from "@/lib/cart/notices";
import type { CartLine } from "@/lib/cart/view";
import { cartLine } from "@/lib/testing/cart-line";

const line = (changes: Partial<CartLine>) => lineNotices(cartLine({ quantity: 2, available: 10, ...changes }));

test("a line that is as it was needs no words", () => expect(line({})).toEqual([]));
test("a changed price is told", () => expect(line({ unitPrice: 1900 })).toEqual(["price-changed"]));
test("fewer than wanted is told", () => expect(line({ available: 1 })).toEqual(["fewer-left"]));
test("both at once are both told", () =>
  expect(line({ available: 1, unitPrice: 1900 })).toEqual(["fewer-left", "price-changed"]));
test("sold out says nothing of its price", () => expect(line({ available: 0, unitPrice: 1900 })).toEqual(["sold-out"]));
test("gone outweighs everything", () => expect(line({ forSale: false, available: 0 })).toEqual(["gone"]));
