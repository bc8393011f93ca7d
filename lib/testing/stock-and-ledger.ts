import { expect } from "vitest";
import { prisma } from "@/lib/prisma";

/** A variant's stock, and what its movements sum to: the two must always agree. */
export async function stockAndLedger(variantId: number) {
  const [variant, movements] = await Promise.all([
    prisma.variant.findUniqueOrThrow({ where: { id: variantId }, select: { stock: true } }),
    prisma.stockMovement.aggregate({ where: { variantId }, _sum: { delta: true } }),
  ]);
  return { stock: variant.stock, ledger: movements._sum.delta ?? 0 };
}

/** The cart is still open, and neither an order nor a customer came of the attempt. */
export async function expectNothingHappened(
  cartId: number,
  { checkoutId, email }: { checkoutId: string; email: string },
) {
  const [cart, order, user] = await Promise.all([
    prisma.cart.findUniqueOrThrow({ where: { id: cartId }, select: { status: true } }),
    prisma.order.findUnique({ where: { checkoutId } }),
    prisma.user.findUnique({ where: { email } }),
  ]);
  expect({ status: cart.status, order, user }).toEqual({ status: "OPEN", order: null, user: null });
}
