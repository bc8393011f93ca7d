import { applyChange, type CartChange } from "@/lib/cart/apply-change";
import { type CartView, cartOf } from "@/lib/cart/view";

/** What the browser knows: always how many things, and which ones once they have been fetched. */
export type CartState = { count: number; cart: CartView | null };

export const emptyState: CartState = { count: 0, cart: cartOf([]) };

export function withChange({ count, cart }: CartState, change: CartChange): CartState {
  if (cart) {
    const next = applyChange(cart, change);
    return { cart: next, count: next.count };
  }
  return { cart, count: change.type === "add" ? count + change.line.quantity : count };
}

const COUNT = "cart_count";
const THIRTY_DAYS = 60 * 60 * 24 * 30;

/** The number of things in the cart as the server, or this script, last noted it in a readable cookie. */
export function readCount(): number {
  const value = document.cookie.match(new RegExp(`(?:^|; )${COUNT}=(\\d+)`))?.[1];
  return Number(value ?? 0);
}

export function writeCount(count: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${COUNT}=${count}; path=/; samesite=lax; max-age=${THIRTY_DAYS}`;
}

/** The cart's lines, or null when the server can't be reached: the badge then stands alone. */
export async function fetchCart(): Promise<CartView | null> {
  const response = await fetch("/api/cart").catch(() => null);
  return response?.ok ? ((await response.json()) as CartView) : null;
}
