import { CartEmpty, DeliveryNotOffered, type ShortLine, StockShort, TotalChanged } from "@/lib/checkout/errors";
import type { CheckoutProblem } from "@/lib/checkout/state";
import { isStale, isUnavailable, isUnreachable } from "@/lib/database/errors";
import { formatMoney } from "@/lib/money";

/** The words for what stopped an order; null for an error that no shopper can do anything about. */
export function problemOf(error: unknown): CheckoutProblem | null {
  if (error instanceof TotalChanged) {
    return {
      kind: "price-changed",
      title: "The total has changed",
      message: `It is ${formatMoney(error.total)} now. Look it over, then place the order again if you agree.`,
    };
  }
  if (error instanceof StockShort) {
    return {
      kind: "stock",
      title: "Someone was quicker",
      message: "Nothing was ordered. Change your cart, then come back.",
      lines: error.lines.map(shortSentence),
    };
  }
  if (error instanceof DeliveryNotOffered) {
    return {
      kind: "delivery",
      title: "That delivery does not go there",
      message: "Choose a delivery method that serves your country.",
    };
  }
  if (error instanceof CartEmpty) {
    return { kind: "stock", title: "Your cart is empty", message: "Put something in it, then come back." };
  }
  if (isStale(error)) {
    return {
      kind: "invalid",
      title: "This form is out of date",
      message: "Reload the page and place the order again.",
    };
  }
  if (isUnreachable(error)) {
    return {
      kind: "busy",
      title: "We lost the line for a moment",
      message: "Your cart is safe. Place the order again: it is only ever made once.",
    };
  }
  if (isUnavailable(error)) {
    return {
      kind: "busy",
      title: "The till is busy",
      message: "Nothing was ordered and your cart is safe. Place the order again in a moment.",
    };
  }
  return null;
}

function shortSentence({ name, variantName, wanted, left }: ShortLine): string {
  const what = `${name}, ${variantName.toLowerCase()}`;
  return left === 0 ? `${what}: sold out.` : `${what}: ${left} left, you asked for ${wanted}.`;
}
