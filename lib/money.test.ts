import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, divideRounded, formatMoney } from "@/lib/money";

const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0);

test("money is written as Britain writes it, always with pence", () => {
  expect(formatMoney(4999)).toBe("£49.99");
  expect(formatMoney(1800)).toBe("£18.00");
  expect(formatMoney(123_456_789)).toBe("£1,234,567.89");
  expect(formatMoney(-395)).toBe("-£3.95");
});

test("halves round away from zero, on either side", () => {
  expect(divideRounded(5, 2)).toBe(3);
  expect(divideRounded(-5, 2)).toBe(-3);
  expect(divideRounded(4, 3)).toBe(1);
  expect(divideRounded(0, 7)).toBe(0);
});

test("rounding is never more than half a unit off, and symmetric", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (numerator, denominator) => {
      const rounded = divideRounded(numerator, denominator);
      expect(Math.abs(rounded * denominator - numerator) * 2).toBeLessThanOrEqual(denominator);
      expect(divideRounded(-numerator, denominator) + rounded).toBe(0);
    }),
  );
});

test("parts always sum to the amount, and each is within one unit of its exact share", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), weights, (amount, shares) => {
      const whole = sum(shares);
      const parts = allocate(amount, shares);
      expect(sum(parts)).toBe(whole === 0 ? 0 : amount);
      for (const [index, part] of parts.entries()) {
        const exact = whole === 0 ? 0 : (amount * (shares[index] ?? 0)) / whole;
        expect(Math.abs(part - exact)).toBeLessThan(1);
      }
    }),
  );
});
