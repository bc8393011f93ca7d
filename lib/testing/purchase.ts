import { placeOrder } from "@/lib/checkout/place-order";
import { prisma } from "@/lib/prisma";
import { cartOfVariants, checkoutRequest, standardDelivery, variantWith } from "@/lib/testing/fixtures";

type Bought = { id: number; price: number };

/** An order of one of each of these, placed as a shopper does. @returns what opens it, and the review of its first line */
export async function purchaseOf(variants: Bought[], { email }: { email?: string } = {}) {
  await standardDelivery();
  const { tokenHash } = await cartOfVariants(...variants.map((variant) => ({ ...variant, quantity: 1 })));
  const subtotal = variants.reduce((sum, { price }) => sum + price, 0);
  const expectedTotal = subtotal + (subtotal < 6000 ? 395 : 0);
  const request = checkoutRequest({ expectedTotal, ...(email && { email }) });
  const { number, accessKey } = await placeOrder({ tokenHash, request });
  return { number, key: accessKey, line: 1 };
}

/** Something bought that nobody else has. */
export async function boughtThing() {
  const variant = await variantWith();
  return { variant, purchase: await purchaseOf([variant]) };
}

/** A product's stars as its row has them. */
export const starsOf = (productId: number) =>
  prisma.product.findUniqueOrThrow({ where: { id: productId }, select: { ratingSum: true, ratingCount: true } });
