/**
 * Money is a whole number of minor units (pence) with an ISO 4217 code. Nothing here or elsewhere uses a fraction of one.
 */

const formats = new Map<string, Intl.NumberFormat>();

/** `4999` → `£49.99`: always with pence, as en-GB writes it. */
export function formatMoney(minor: number, currency = "GBP"): string {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat("en-GB", { style: "currency", currency });
    formats.set(currency, format);
  }
  return format.format(minor / 100);
}

/**
 * `numerator / denominator` as a whole number, half away from zero: the shop's one rounding rule.
 * Exact while both are safe integers and the denominator is positive.
 */
export function divideRounded(numerator: number, denominator: number): number {
  const quotient = Math.trunc(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  return Math.abs(remainder) * 2 >= denominator ? quotient + Math.sign(numerator) : quotient;
}

/**
 * Splits an amount over weights by largest remainder (Hamilton's method): the parts sum to the amount, and each differs
 * from its exact share by less than one minor unit. Ties go to the earlier part. All weights 0 gives all parts 0.
 * @param amount minor units, ≥ 0
 * @param weights whole numbers ≥ 0, such as line totals
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);

  const parts = weights.map((weight) => Math.floor((amount * weight) / whole));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
