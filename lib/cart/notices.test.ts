import { expect, test } from "vitest";
import { lineNotices } from "@/lib/cart/notices";
import type { CartLine } from "@/lib/cart/view";

const line = (changes: Partial<CartLine>) =>
  lineNotices({
    variantId: 1,
    sku: "MUG-OAT",
    name: "Speckle mug",
    variantName: "Oat",
    href: "/products/speckle-mug/oat",
    image: { src: "/pictures/mug-oat.webp", alt: "", width: 1000, height: 1250, backdrop: "#c6b8a2" },
    unitPrice: 1800,
    seenPrice: 1800,
    quantity: 2,
    vatRate: 2000,
    available: 10,
    forSale: true,
    ...changes,
  });

test("a line that is as it was needs no words", () => expect(line({})).toEqual([]));
test("a changed price is told", () => expect(line({ unitPrice: 1900 })).toEqual(["price-changed"]));
test("fewer than wanted is told", () => expect(line({ available: 1 })).toEqual(["fewer-left"]));
test("both at once are both told", () =>
  expect(line({ available: 1, unitPrice: 1900 })).toEqual(["fewer-left", "price-changed"]));
test("sold out says nothing of its price", () => expect(line({ available: 0, unitPrice: 1900 })).toEqual(["sold-out"]));
test("gone outweighs everything", () => expect(line({ forSale: false, available: 0 })).toEqual(["gone"]));
