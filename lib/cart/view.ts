/** How a cart looks to its shopper. Plain data: it travels to the browser and back into `applyChange`. */

/** The most of one variant that a cart holds. */
export const MAX_QUANTITY = 99;

export type CartLine = {
  variantId: number;
  sku: string;
  name: string;
  /** "Oat" */
  variantName: string;
  href: string;
  image: { src: string; alt: string; width: number; height: number; backdrop: string };
  /** What one costs now, in minor units. */
  unitPrice: number;
  /** What one cost when it was put in. */
  seenPrice: number;
  quantity: number;
  /** VAT included in the price, in basis points. */
  vatRate: number;
  /** How many could be had now: 0 to 99, 0 also when it is no longer sold. */
  available: number;
  forSale: boolean;
};

export type CartView = { lines: CartLine[]; count: number; subtotal: number };

/** Count and subtotal of these lines; what is no longer sold counts for nothing. */
export function cartOf(lines: CartLine[]): CartView {
  const sold = lines.filter((line) => line.forSale);
  return {
    lines,
    count: sold.reduce((count, line) => count + line.quantity, 0),
    subtotal: sold.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0),
  };
}
