import { allocate } from "@/lib/money";
import { includedVat } from "@/lib/pricing/included-vat";

/** All amounts in minor units of one currency, VAT included; rates in basis points. */
export type UnpricedLine = { unitPrice: number; quantity: number; vatRate: number };
export type PricingInput<Line extends UnpricedLine> = {
  lines: readonly Line[];
  /** Taken off the goods, never off delivery; no more than they cost is ever taken. */
  discount: number;
  delivery: { price: number; vatRate: number };
};

export type Priced<Line> = Line & { discount: number; total: number; vat: number };
export type PricedOrder<Line> = {
  /** The input's lines, in their order. */
  lines: Priced<Line>[];
  subtotal: number;
  discount: number;
  deliveryPrice: number;
  total: number;
  vat: number;
  vatByRate: { rate: number; vat: number }[];
};

/**
 * What an order costs, from plain data: cart, checkout, order and invoice all print this function's result.
 * Line totals and delivery sum to the total, line discounts to the discount, VAT by rate to the VAT.
 */
export function priceOrder<Line extends UnpricedLine>({
  lines,
  discount,
  delivery,
}: PricingInput<Line>): PricedOrder<Line> {
  const gross = lines.map((line) => line.unitPrice * line.quantity);
  const subtotal = sum(gross);
  const taken = Math.min(discount, subtotal);
  const shares = allocate(taken, gross);

  const priced = lines.map((line, index) => {
    const share = shares[index] ?? 0;
    const total = line.unitPrice * line.quantity - share;
    return { ...line, discount: share, total, vat: includedVat(total, line.vatRate) };
  });
  const deliveryVat = includedVat(delivery.price, delivery.vatRate);

  return {
    lines: priced,
    subtotal,
    discount: taken,
    deliveryPrice: delivery.price,
    total: subtotal - taken + delivery.price,
    vat: sum(priced.map((line) => line.vat)) + deliveryVat,
    vatByRate: byRate([
      ...priced.map((line) => ({ rate: line.vatRate, vat: line.vat })),
      { rate: delivery.vatRate, vat: deliveryVat },
    ]),
  };
}

/** VAT amounts added up per rate, highest rate first, rates without VAT left out. */
export function byRate(amounts: readonly { rate: number; vat: number }[]): { rate: number; vat: number }[] {
  const sums = new Map<number, number>();
  for (const { rate, vat } of amounts) sums.set(rate, (sums.get(rate) ?? 0) + vat);
  return [...sums]
    .map(([rate, vat]) => ({ rate, vat }))
    .filter(({ vat }) => vat > 0)
    .sort((a, b) => b.rate - a.rate);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
