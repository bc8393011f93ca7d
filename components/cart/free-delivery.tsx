import { formatMoney } from "@/lib/money";

/** How far it is to free UK delivery, if there is such a thing. */
export function FreeDelivery({ subtotal, freeFrom }: { subtotal: number; freeFrom: number | null }) {
  if (freeFrom === null) return "Delivery is worked out at checkout.";
  if (subtotal >= freeFrom) return "UK delivery is on us.";
  return `${formatMoney(freeFrom - subtotal)} more and UK delivery is on us.`;
}
