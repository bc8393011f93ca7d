import { expect, test } from "vitest";
import { averageOf } from "@/lib/reviews/average";

test("an average has one decimal, and there is none of nothing", () => {
  expect(averageOf({ ratingSum: 0, ratingCount: 0 })).toBeNull();
  expect(averageOf({ ratingSum: 5, ratingCount: 1 })).toBe("5.0");
  expect(averageOf({ ratingSum: 14, ratingCount: 3 })).toBe("4.7");
  expect(averageOf({ ratingSum: 89, ratingCount: 20 })).toBe("4.5"); // 4.45: half goes up
});
