import { randomUUID } from "node:crypto";
import { hashToken, newToken } from "@/lib/browser-token";
import type { CheckoutRequest } from "@/lib/checkout/schema";
import { prisma } from "@/lib/prisma";

let made = 0;

/** A product with one variant, published, for tests that need something to sell. */
export async function variantWith({ price = 1800, stock = 10, published = true, vatRate = 2000 } = {}) {
  const n = ++made;
  const category = await prisma.category.upsert({
    where: { slug: "test-things" },
    create: { slug: "test-things", name: "Test things", shortName: "Tests", description: "For tests.", position: 1 },
    update: {},
  });
  const product = await prisma.product.create({
    data: {
      slug: `thing-${n}`,
      name: `Thing ${n}`,
      subtitle: "A thing",
      story: "It is a thing. It does what things do.",
      materials: "Matter",
      dimensions: "1 × 1 × 1 cm",
      care: "None needed.",
      categoryId: category.id,
      optionNames: ["Colour"],
      vatRate,
      position: n,
      publishedAt: published ? new Date("2025-01-01T00:00:00Z") : null,
    },
  });
  return prisma.variant.create({
    data: {
      productId: product.id,
      sku: `TEST-${n}`,
      slug: "oat",
      optionValues: ["Oat"],
      swatch: "#d9cfbf",
      price,
      stock,
      weight: 100,
      position: 1,
      movements: stock > 0 ? { create: { delta: stock, reason: "RECEIVED" } } : undefined,
    },
  });
}

export function emptyCart() {
  return prisma.cart.create({ data: { tokenHash: hashToken(newToken()) } });
}

/** A cart holding this many of each variant, at today's prices. */
export async function cartOfVariants(...wanted: { id: number; price: number; quantity: number }[]) {
  const cart = await emptyCart();
  await prisma.cartItem.createMany({
    data: wanted.map(({ id, price, quantity }) => ({ cartId: cart.id, variantId: id, quantity, seenPrice: price })),
  });
  return cart;
}

/** A cart with one line of a variant of its own. */
export async function cartWith({ quantity = 1, stock = 10, price = 1800 } = {}) {
  const variant = await variantWith({ stock, price });
  return { cart: await cartOfVariants({ ...variant, quantity }), variant };
}

/** A delivery method to Britain, £3.95, free from £60. */
export function standardDelivery() {
  const data = {
    code: "standard",
    name: "Standard",
    description: "Two or three working days.",
    price: 395,
    freeFrom: 6000,
    countries: ["GB"],
    minDays: 2,
    maxDays: 3,
    position: 1,
  };
  return prisma.deliveryMethod.upsert({ where: { code: data.code }, create: data, update: {} });
}

/** A filled-in checkout form, as zod leaves it. */
export function checkoutRequest(changes: Partial<CheckoutRequest> = {}): CheckoutRequest {
  return {
    checkoutId: randomUUID(),
    expectedTotal: 0,
    email: `maya-${randomUUID()}@example.com`,
    fullName: "Maya Okafor",
    phone: null,
    line1: "14 Chandos Place",
    line2: null,
    city: "Leeds",
    postcode: "LS8 1QS",
    country: "GB",
    deliveryMethod: "standard",
    giftNote: null,
    paymentProvider: "invoice",
    ...changes,
  };
}
