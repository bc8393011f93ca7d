import type { CartLine } from "@/lib/cart/view";
import { type DeliveryTerms, priceDelivered } from "@/lib/pricing/price-delivered";
import type { PricedOrder } from "@/lib/pricing/price-order";

/** What an order would cost with one delivery method; minor units, VAT included. */
export type Quote = PricedOrder<CartLine>;
export type QuoteLine = Quote["lines"][number];

/** The price of the lines for sale, delivered by this method. */
export const quote = (lines: readonly CartLine[], method: DeliveryTerms): Quote =>
  priceDelivered(
    lines.filter((line) => line.forSale),
    method,
  );
