import { expect, test } from "vitest";
import { addToCart } from "@/lib/cart/add-to-cart";
import { CartClosed, VariantUnavailable } from "@/lib/cart/errors";
import { viewCart } from "@/lib/cart/queries";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { cartWith, emptyCart, variantWith } from "@/lib/testing/fixtures";

const add = (cartId: number, variantId: number, quantity = 1) =>
  inTransaction((tx) => addToCart(tx, cartId, { variantId, quantity }));

test("adding twice adds up in one line", async () => {
  const [cart, variant] = [await emptyCart(), await variantWith()];
  await add(cart.id, variant.id, 2);
  expect(await add(cart.id, variant.id, 3)).toBe(5);
  expect((await viewCart(prisma, cart.id)).lines).toHaveLength(1);
});

test("two clicks at the same moment both count", async () => {
  const [cart, variant] = [await emptyCart(), await variantWith({ stock: 50 })];
  await Promise.all(Array.from({ length: 12 }, () => add(cart.id, variant.id)));
  expect((await viewCart(prisma, cart.id)).count).toBe(12);
});

test("more than there is adds what there is", async () => {
  const { cart, variant } = await cartWith({ quantity: 2, stock: 3 });
  expect(await add(cart.id, variant.id, 10)).toBe(3);
});

test("a line never exceeds 99", async () => {
  const { cart, variant } = await cartWith({ quantity: 60, stock: 500 });
  expect(await add(cart.id, variant.id, 60)).toBe(99);
});

test("what is sold out, unpublished or unknown can't be added", async () => {
  const cart = await emptyCart();
  const [soldOut, draft] = [await variantWith({ stock: 0 }), await variantWith({ published: false })];
  for (const id of [soldOut.id, draft.id, 2_000_000_000]) {
    await expect(add(cart.id, id)).rejects.toThrow(VariantUnavailable);
  }
  expect((await viewCart(prisma, cart.id)).lines).toEqual([]);
});

test("an ordered cart takes nothing more", async () => {
  const { cart, variant } = await cartWith();
  await prisma.cart.update({ where: { id: cart.id }, data: { status: "ORDERED" } });
  await expect(add(cart.id, variant.id)).rejects.toThrow(CartClosed);
});

test("adding again accepts the price of today", async () => {
  const { cart, variant } = await cartWith({ price: 1800 });
  await prisma.variant.update({ where: { id: variant.id }, data: { price: 1900 } });
  await add(cart.id, variant.id);
  expect((await viewCart(prisma, cart.id)).lines[0]).toMatchObject({ unitPrice: 1900, seenPrice: 1900 });
});
