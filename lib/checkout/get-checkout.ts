import { viewCart } from "@/lib/cart/queries";
import type { CartView } from "@/lib/cart/view";
import { listDeliveryMethods } from "@/lib/catalogue/delivery";
import { type Quote, quote } from "@/lib/checkout/quote";
import { deliveryPrice } from "@/lib/pricing/delivery-price";
import { prisma } from "@/lib/prisma";

/** A delivery method as the shopper chooses it; `price` is what this cart would pay for it, in minor units. */
export type DeliveryChoice = {
  code: string;
  name: string;
  description: string;
  price: number;
  countries: string[];
  minDays: number;
  maxDays: number;
};

export type Checkout =
  | { kind: "ready"; cart: CartView; choices: DeliveryChoice[]; quotes: Record<string, Quote> }
  | { kind: "empty" }
  | { kind: "ordered"; number: string; key: string };

/** What the checkout of this cart shows: what can be chosen and what each choice would cost, live. */
export async function getCheckout(cart: { id: number; status: "OPEN" | "ORDERED" } | null): Promise<Checkout> {
  if (!cart) return { kind: "empty" };
  if (cart.status === "ORDERED") return orderedCheckout(cart.id);

  const [view, methods] = await Promise.all([viewCart(prisma, cart.id), listDeliveryMethods()]);
  if (view.count === 0) return { kind: "empty" };
  return {
    kind: "ready",
    cart: view,
    choices: methods.map((method) => ({ ...method, price: deliveryPrice(method, view.subtotal) })),
    quotes: Object.fromEntries(methods.map((method) => [method.code, quote(view.lines, method)])),
  };
}

async function orderedCheckout(cartId: number): Promise<Checkout> {
  const order = await prisma.order.findUnique({ where: { cartId }, select: { number: true, accessKey: true } });
  return order ? { kind: "ordered", number: order.number, key: order.accessKey } : { kind: "empty" };
}
