import { findCurrentCart } from "@/lib/cart/current-cart";
import { viewCart } from "@/lib/cart/queries";
import { cartOf } from "@/lib/cart/view";
import { prisma } from "@/lib/prisma";

/** The browser's own cart, for the drawer of a page that is static. */
export async function GET(): Promise<Response> {
  const cart = await findCurrentCart();
  const view = cart ? await viewCart(prisma, cart.id) : cartOf([]);
  return Response.json(view, { headers: { "Cache-Control": "no-store" } });
}
