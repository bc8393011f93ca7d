import type { OrderDetails } from "@/lib/orders/queries";
import { includedVat } from "@/lib/pricing/included-vat";
import { byRate } from "@/lib/pricing/price-order";

/** The VAT of an order as it was sold, its delivery's included, per rate in basis points; it sums to the order's VAT. */
export function vatByRate({ items, deliveryPrice, deliveryVatRate }: OrderDetails): { rate: number; vat: number }[] {
  return byRate([
    ...items.map(({ vatRate, vat }) => ({ rate: vatRate, vat })),
    { rate: deliveryVatRate, vat: includedVat(deliveryPrice, deliveryVatRate) },
  ]);
}
