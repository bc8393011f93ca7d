import { TriangleAlert } from "lucide-react";
import { type LineNotice, lineNotices } from "@/lib/cart/notices";
import type { CartLine } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";
import { LOW_STOCK } from "@/lib/stock/level";

const words: Record<LineNotice, (line: CartLine) => string> = {
  gone: () => "We no longer sell this. Remove it to check out.",
  "sold-out": () => "The last one went while you were looking. Remove it to check out.",
  "fewer-left": ({ available, quantity }) =>
    `Only ${available} left, and your cart has ${quantity}. Take ${available} or fewer.`,
  "price-changed": ({ unitPrice, seenPrice }) =>
    `The price has changed since you added it: now ${formatMoney(unitPrice)}, it was ${formatMoney(seenPrice)}.`,
};

/** What the shopper must be told of a line; for one that is fine, at most that few are left. */
export function LineNotices({ line }: { line: CartLine }) {
  const notices = lineNotices(line);
  if (notices.length > 0) {
    return notices.map((notice) => (
      <p key={notice} className="mt-1 flex max-w-[56ch] gap-1.5 text-small text-warn">
        <TriangleAlert aria-hidden strokeWidth={1.5} className="mt-0.5 size-4 flex-none" />
        <span>{words[notice](line)}</span>
      </p>
    ));
  }
  if (line.available > LOW_STOCK) return null;
  return (
    <p data-stock="low" className="mt-1 text-small text-warn">
      Only {line.available} left
    </p>
  );
}
