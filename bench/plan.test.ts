import { expect, test } from "vitest";
import { readPlan } from "@/bench/plan.mjs";

test("no word means every section; words choose, in the order in which they are measured", () => {
  expect(readPlan([]).sections).toEqual(expect.arrayContaining(["pages", "orders", "journey", "catalogue", "start"]));
  expect(readPlan(["orders", "pages", "--quick"])).toMatchObject({ mode: "quick", sections: ["pages", "orders"] });
});

test("--at chooses the numbers of connections of every section", () => {
  const { plan } = readPlan(["--at", "4,32"]);
  expect(plan.orders.shoppers).toEqual([4, 32]);
  expect(plan.pages.connections).toEqual([4, 32]);
});

test("what is not understood is named", () => {
  expect(() => readPlan(["order"])).toThrow("order.");
  expect(() => readPlan(["--fast"])).toThrow("--fast");
  expect(() => readPlan(["--at", "many"])).toThrow("--at");
});
