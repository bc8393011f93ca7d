import { type CartLine, type CartView, cartOf } from "@/lib/cart/view";

export type CartChange = { type: "add"; line: CartLine } | { type: "set"; variantId: number; quantity: number };

/**
 * What the cart will be once the server has made the change, shown until it answers. It follows the server's rules
 * (adding to a line that is there, never more than there is, 0 removes), so that the answer seldom differs.
 */
export function applyChange(cart: CartView, change: CartChange): CartView {
  return change.type === "add" ? withAdded(cart, change.line) : withQuantity(cart, change.variantId, change.quantity);
}

function withAdded(cart: CartView, line: CartLine): CartView {
  const present = cart.lines.find((other) => other.variantId === line.variantId);
  if (present) return withQuantity(cart, line.variantId, present.quantity + line.quantity);
  return cartOf([...cart.lines, { ...line, quantity: Math.min(line.quantity, line.available) }]);
}

function withQuantity(cart: CartView, variantId: number, quantity: number): CartView {
  return cartOf(
    cart.lines.flatMap((line) => {
      if (line.variantId !== variantId) return [line];
      const possible = Math.min(quantity, line.available);
      return possible > 0 ? [{ ...line, quantity: possible }] : [];
    }),
  );
}
