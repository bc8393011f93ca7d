import { expect, test } from "vitest";
import { lineNotices } from "@/lib/cart/notices";
import { viewCart } from "@/lib/cart/queries";
import { prisma } from "@/lib/prisma";
import { cartWith } from "@/lib/testing/fixtures";

async function noticesAfter(change: (ids: { variantId: number; productId: number }) => Promise<unknown>) {
  const { cart, variant } = await cartWith({ quantity: 2, stock: 5, price: 1800 });
  await change({ variantId: variant.id, productId: variant.productId });
  return (await viewCart(prisma, cart.id)).lines.map(lineNotices);
}

test("a cart shows live prices, and says when one changed", async () => {
  const notices = await noticesAfter(({ variantId }) =>
    prisma.variant.update({ where: { id: variantId }, data: { price: 1900 } }),
  );
  expect(notices).toEqual([["price-changed"]]);
});

test("it says when stock has fallen below the wanted quantity", async () => {
  const notices = await noticesAfter(({ variantId }) =>
    prisma.variant.update({ where: { id: variantId }, data: { stock: 1 } }),
  );
  expect(notices).toEqual([["fewer-left"]]);
});

test("it says when a product is gone, and asks nothing for it", async () => {
  const { cart, variant } = await cartWith();
  await prisma.product.update({ where: { id: variant.productId }, data: { publishedAt: null } });
  const view = await viewCart(prisma, cart.id);
  expect(view.lines.map(lineNotices)).toEqual([["gone"]]);
  expect(view).toMatchObject({ count: 0, subtotal: 0 });
});

test("an ordered cart shows as empty", async () => {
  const { cart } = await cartWith();
  await prisma.cart.update({ where: { id: cart.id }, data: { status: "ORDERED" } });
  expect(await viewCart(prisma, cart.id)).toEqual({ lines: [], count: 0, subtotal: 0 });
});
