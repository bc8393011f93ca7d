import { expect, test } from "vitest";
import { scalar } from "@/lib/forms/scalar";
import { stockRequestSchema } from "@/lib/stock-requests/schema";

/** What Next.js makes of `$T`: a reference that can be passed on, and not looked into. */
const untouchable = new Proxy(() => {}, {
  get: () => {
    throw new Error("You cannot dot into a temporary client reference.");
  },
});

test("text and numbers are themselves, anything else is nothing", () => {
  for (const given of ["", "maya@example.com", 0, 12]) expect(scalar(given)).toBe(given);
  for (const given of [untouchable, null, undefined, [], { length: 1 }, Symbol("x"), 1n, true])
    expect(scalar(given)).toBeUndefined();
});

test("a schema that would look into it gets it not", () => {
  expect(() => stockRequestSchema.safeParse({ variantId: 1, email: untouchable })).toThrow();
  expect(stockRequestSchema.safeParse({ variantId: 1, email: scalar(untouchable) }).success).toBe(false);
});
