import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { OrderPage } from "@/components/order/order-page";
import { orBusy } from "@/components/shop/busy";
import { findOrder } from "@/lib/orders/queries";

type Props = PageProps<"/orders/[number]">;

// An address with a key in it is for its holder alone: no search engine learns of it, nor, by the Referrer-Policy that all
// pages have, any other site. (`no-referrer` would make the forms of this very page look as if they came from elsewhere.)
export const metadata: Metadata = { title: "Your order", robots: { index: false } };

// Whether the key is right decides the status, so nothing is sent before it has been looked up.
export const instant = false;

export default async function Page(props: Props) {
  await connection();
  return orBusy(() => orderPage(props));
}

async function orderPage({ params, searchParams }: Props) {
  const [{ number }, { key }] = await Promise.all([params, searchParams]);
  const order = typeof key === "string" && key !== "" ? await findOrder(number, key) : null;
  if (!order) notFound();
  return <OrderPage order={order} />;
}
