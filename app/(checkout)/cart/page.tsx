import type { Metadata } from "next";
import { connection } from "next/server";
import { CartPage } from "@/components/cart/cart-page";
import { orBusy } from "@/components/shop/busy";
import { findCurrentCart } from "@/lib/cart/current-cart";
import { cartMessage } from "@/lib/cart/messages";
import { viewCart } from "@/lib/cart/queries";
import { cartOf } from "@/lib/cart/view";
import { getDeliveryMethods } from "@/lib/catalogue/cached";
import { freeDeliveryFrom } from "@/lib/catalogue/delivery";
import { prisma } from "@/lib/prisma";

export const metadata: Metadata = { title: "Your cart", robots: { index: false } };

// Live, and whole without JavaScript: nothing of it is worth showing before the cart has been read.
export const instant = false;

type Props = PageProps<"/cart">;

export default async function Page({ searchParams }: Props) {
  await connection();
  return orBusy(() => cartPage(searchParams));
}

async function cartPage(searchParams: Props["searchParams"]) {
  const [{ notice }, cart, methods] = await Promise.all([searchParams, findCurrentCart(), getDeliveryMethods()]);
  return (
    <CartPage
      initial={cart ? await viewCart(prisma, cart.id) : cartOf([])}
      message={cartMessage(typeof notice === "string" ? notice : null)}
      freeFrom={freeDeliveryFrom("GB", methods)}
    />
  );
}
