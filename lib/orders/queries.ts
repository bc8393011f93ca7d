import type { Prisma } from "@/lib/database/generated/client";
import { prisma } from "@/lib/prisma";

const orderSelect = {
  number: true,
  accessKey: true,
  status: true,
  email: true,
  currency: true,
  subtotal: true,
  discount: true,
  deliveryPrice: true,
  total: true,
  vat: true,
  deliveryMethodName: true,
  deliveryVatRate: true,
  deliveryMethod: { select: { minDays: true, maxDays: true } },
  paymentProvider: true,
  giftNote: true,
  createdAt: true,
  address: { omit: { id: true, orderId: true } },
  items: {
    orderBy: { id: "asc" },
    select: {
      sku: true,
      name: true,
      variantName: true,
      unitPrice: true,
      quantity: true,
      discount: true,
      total: true,
      vatRate: true,
      vat: true,
      variant: {
        select: {
          images: { orderBy: { position: "asc" }, take: 1, select: { src: true, alt: true, backdrop: true } },
        },
      },
    },
  },
} satisfies Prisma.OrderSelect;

export type OrderDetails = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

/** An order for whoever holds its key; null when there is none, or the key is not its own. */
export function findOrder(number: string, key: string): Promise<OrderDetails | null> {
  return prisma.order.findUnique({
    where: { number: withoutNul(number), accessKey: withoutNul(key) },
    select: orderSelect,
  });
}

/** Whether this key opens an order of this number. */
export async function orderExists(number: string, key: string): Promise<boolean> {
  const where = { number: withoutNul(number), accessKey: withoutNul(key) };
  return (await prisma.order.findUnique({ where, select: { id: true } })) !== null;
}

/** The order that this checkout attempt of this cart made, if it was the one that did. */
export function findOrderOfCheckout(cartId: number, checkoutId: string) {
  return prisma.order.findUnique({
    where: { checkoutId, cartId },
    select: { number: true, accessKey: true, total: true, currency: true, paymentProvider: true },
  });
}

/** PostgreSQL's text holds no NUL, and an address may. */
const withoutNul = (text: string) => text.replaceAll("\0", "");
