import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile, summarise } from "@/bench/load/percentiles.mjs";

test("a percentile is the smallest value that so many do not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarise(hundred)).toEqual({ p50: 50, p95: 95, p99: 99, p999: 100, max: 100 });
});

test("one slow answer in a thousand is the p99.9's to show, and nobody else's", () => {
  const latencies = [...Array<number>(998).fill(1), 500, 900];
  expect(summarise(latencies)).toEqual({ p50: 1, p95: 1, p99: 1, p999: 500, max: 900 });
});

test("nothing measured is no figure", () => expect(percentile([], 50)).toBeNaN());

test("a percentile is always one of the values, and never falls as the share grows", () => {
  const values = fc.array(fc.integer({ min: 0 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (some, one, other) => {
      const sorted = some.toSorted((a, b) => a - b);
      const [low, high] = [percentile(sorted, Math.min(one, other)), percentile(sorted, Math.max(one, other))];
      expect(sorted).toContain(low);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
