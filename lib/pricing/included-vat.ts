import { divideRounded } from "@/lib/money";

/**
 * The VAT inside a price that includes it: gross × rate / (1 + rate), half away from zero.
 * @param gross minor units
 * @param rate basis points: 2000 is 20 %
 */
export function includedVat(gross: number, rate: number): number {
  return divideRounded(gross * rate, 10_000 + rate);
}
