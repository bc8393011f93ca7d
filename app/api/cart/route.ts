import { findCurrentCart } from "@/lib/cart/current-cart";
import { viewCart } from "@/lib/cart/queries";
import { cartOf } from "@/lib/cart/view";
import { orRetryLater } from "@/lib/http/retry-later";
import { prisma } from "@/lib/prisma";

/** The browser's own cart, for the drawer of a page that is static. */
export function GET(): Promise<Response> {
  return orRetryLater(async () => {
    const cart = await findCurrentCart();
    const view = cart ? await viewCart(prisma, cart.id) : cartOf([]);
    return Response.json(view, { headers: { "Cache-Control": "no-store" } });
  });
}
