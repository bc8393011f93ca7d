import { lineNotices } from "@/lib/cart/notices";
import type { CartView } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";

export const linesWithNewPrice = (cart: CartView) =>
  cart.lines.filter((line) => lineNotices(line).includes("price-changed"));

export const linesThatFallShort = (cart: CartView) =>
  cart.lines.filter((line) => lineNotices(line).some((notice) => notice !== "price-changed"));

/** Each price that has changed since its line was added. */
export function LineChanges({ cart }: { cart: CartView }) {
  return linesWithNewPrice(cart).map((line) => (
    <p key={line.variantId}>
      {line.name} is now <span className="tabular-nums">{formatMoney(line.unitPrice)}</span>, it was{" "}
      <span className="tabular-nums">{formatMoney(line.seenPrice)}</span>.
    </p>
  ));
}
