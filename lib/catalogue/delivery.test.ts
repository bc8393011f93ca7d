import { expect, test } from "vitest";
import { cheapestTo, freeDeliveryFrom } from "@/lib/catalogue/delivery";

const method = (changes: object) => ({
  code: "standard",
  name: "Standard",
  description: "",
  price: 395,
  freeFrom: null,
  vatRate: 2000,
  countries: ["GB"],
  minDays: 2,
  maxDays: 3,
  ...changes,
});

test("the cheapest way is told of, among those that go there", () => {
  const methods = [
    method({ code: "next-day", price: 695 }),
    method({}),
    method({ code: "pigeon", price: 100, countries: ["IE"] }),
  ];
  expect(cheapestTo("GB", methods)?.code).toBe("standard");
  expect(cheapestTo("FR", methods)).toBeUndefined();
});

test("delivery is free from the lowest limit, at once where a way costs nothing, and else never", () => {
  expect(freeDeliveryFrom("GB", [method({ freeFrom: 9000 }), method({ freeFrom: 6000 })])).toBe(6000);
  expect(freeDeliveryFrom("GB", [method({ price: 0 }), method({ freeFrom: 6000 })])).toBe(0);
  expect(freeDeliveryFrom("GB", [method({})])).toBeNull();
});
