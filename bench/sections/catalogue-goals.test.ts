import { expect, test } from "vitest";
import { catalogueGoals } from "@/bench/sections/catalogue-goals.mjs";

const row = (size: number, p50: number, p95: number) => ({ name: "product page", goal: 20, size, p50, p95 });

test("each size has its goal, and the largest is compared with the smallest", () => {
  const goals = catalogueGoals([row(1000, 2, 4), row(1_000_000, 5, 21)], [1000, 1_000_000]);
  expect(goals).toEqual([
    { name: "product page, 1,000 products: p95", wanted: "≤ 20 ms", reached: "4.0 ms", ok: true },
    { name: "product page, 1,000,000 products: p95", wanted: "≤ 20 ms", reached: "21.0 ms", ok: false },
    { name: "product page: 1,000,000 / 1,000 products", wanted: "≤ 2", reached: "2.50", ok: false },
  ]);
});

test("what has to count more is not asked to take no longer", () => {
  const common = (size: number) => ({ ...row(size, size / 100, 10), name: "search, common word" });
  expect(catalogueGoals([common(1000), common(100_000)], [1000, 100_000])).toHaveLength(2);
});
