import type { CartLine } from "@/lib/cart/view";
import { deliveryPrice } from "@/lib/pricing/delivery-price";
import { type PricedOrder, priceOrder } from "@/lib/pricing/price-order";

export type QuoteLine = Pick<
  CartLine,
  "variantId" | "sku" | "name" | "variantName" | "image" | "unitPrice" | "quantity"
> & {
  total: number;
};

/** What an order would cost with one delivery method; minor units, VAT included. */
export type Quote = Omit<PricedOrder, "lines"> & { lines: QuoteLine[] };

type Method = { price: number; freeFrom: number | null; vatRate: number };

/** The price of the lines for sale, delivered by this method. */
export function quote(lines: readonly CartLine[], method: Method): Quote {
  const sold = lines.filter((line) => line.forSale);
  const subtotal = sold.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const priced = priceOrder({
    lines: sold,
    discount: 0,
    delivery: { price: deliveryPrice(method, subtotal), vatRate: method.vatRate },
  });
  return { ...priced, lines: sold.map((line, index) => ({ ...line, total: priced.lines[index]?.total ?? 0 })) };
}
