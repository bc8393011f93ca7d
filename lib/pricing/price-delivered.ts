import { deliveryPrice } from "@/lib/pricing/delivery-price";
import { type PricedOrder, priceOrder, type UnpricedLine } from "@/lib/pricing/price-order";

/** What a method charges, in minor units, VAT included; free from a subtotal of `freeFrom` on. */
export type DeliveryTerms = { price: number; freeFrom: number | null; vatRate: number };

/** What these lines cost when they are delivered by this method. */
export function priceDelivered<Line extends UnpricedLine>(
  lines: readonly Line[],
  method: DeliveryTerms,
): PricedOrder<Line> {
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  return priceOrder({
    lines,
    discount: 0,
    delivery: { price: deliveryPrice(method, subtotal), vatRate: method.vatRate },
  });
}
