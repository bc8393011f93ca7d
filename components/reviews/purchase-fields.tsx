import type { Purchase } from "@/lib/reviews/schema";

/** What every form of a review carries: which purchase it is of, and the key to it. */
export function PurchaseFields({ purchase }: { purchase: Purchase }) {
  return Object.entries(purchase).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
