import { expect, test } from "vitest";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { CartClosed, LineNotFound } from "@/lib/cart/errors";
import { viewCart } from "@/lib/cart/queries";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { cartWith } from "@/lib/testing/fixtures";

const change = (cartId: number, variantId: number, quantity: number) =>
  inTransaction((tx) => changeQuantity(tx, cartId, { variantId, quantity }));

test("the quantity becomes what was asked for", async () => {
  const { cart, variant } = await cartWith({ stock: 10 });
  expect(await change(cart.id, variant.id, 4)).toBe(4);
  expect((await viewCart(prisma, cart.id)).count).toBe(4);
});

test("asking for more than there is sets what there is", async () => {
  const { cart, variant } = await cartWith({ stock: 3 });
  expect(await change(cart.id, variant.id, 10)).toBe(3);
});

test("0 removes the line, and so does a stock of none", async () => {
  const removed = await cartWith();
  expect(await change(removed.cart.id, removed.variant.id, 0)).toBe(0);
  const gone = await cartWith({ stock: 0 });
  expect(await change(gone.cart.id, gone.variant.id, 2)).toBe(0);
  for (const { cart } of [removed, gone]) expect((await viewCart(prisma, cart.id)).lines).toEqual([]);
});

test("another shopper's line is as good as none", async () => {
  const [mine, theirs] = [await cartWith(), await cartWith()];
  await expect(change(mine.cart.id, theirs.variant.id, 2)).rejects.toThrow(LineNotFound);
  expect((await viewCart(prisma, theirs.cart.id)).count).toBe(1);
});

test("an ordered cart changes no more", async () => {
  const { cart, variant } = await cartWith();
  await prisma.cart.update({ where: { id: cart.id }, data: { status: "ORDERED" } });
  await expect(change(cart.id, variant.id, 2)).rejects.toThrow(CartClosed);
});
