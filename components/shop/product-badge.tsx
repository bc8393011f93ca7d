import { Badge } from "@/components/ui/badge";
import type { Badge as BadgeFacts } from "@/lib/catalogue/card";

/** The one word that may lie on a product's picture. */
export function ProductBadge({ badge }: { badge: BadgeFacts }) {
  return <Badge tone={badge.kind === "new" ? "new" : "paper"}>{wording(badge)}</Badge>;
}

function wording(badge: BadgeFacts): string {
  switch (badge.kind) {
    case "sold-out":
      return "Sold out";
    case "off":
      return `${badge.percent}% off`;
    case "low":
      return "Few left";
    case "new":
      return "New";
  }
}
