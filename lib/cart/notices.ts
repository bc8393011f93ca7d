import type { CartLine } from "@/lib/cart/view";

export type LineNotice = "price-changed" | "fewer-left" | "sold-out" | "gone";

/** What the shopper must be told of a line, worst first. A line that is gone or sold out has no more to say. */
export function lineNotices(line: CartLine): LineNotice[] {
  if (!line.forSale) return ["gone"];
  if (line.available === 0) return ["sold-out"];
  const notices: LineNotice[] = [];
  if (line.available < line.quantity) notices.push("fewer-left");
  if (line.unitPrice !== line.seenPrice) notices.push("price-changed");
  return notices;
}
