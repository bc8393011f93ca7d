import { expect, test } from "vitest";
import { hashToken, newToken } from "@/lib/browser-token";
import { VariantUnavailable } from "@/lib/cart/errors";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { variantWith } from "@/lib/testing/fixtures";
import { WishlistFull } from "@/lib/wishlist/errors";
import { forget } from "@/lib/wishlist/forget";
import { listSaved, viewVariant, viewWishlist } from "@/lib/wishlist/queries";
import { MAX_SAVED, save } from "@/lib/wishlist/save";

const emptyWishlist = () => prisma.wishlist.create({ data: { tokenHash: hashToken(newToken()) } });
const add = (wishlistId: number, variantId: number) => inTransaction((tx) => save(tx, wishlistId, variantId));

test("what is saved is shown with today's price and stock, the newest first", async () => {
  const [list, first, second] = [await emptyWishlist(), await variantWith(), await variantWith({ stock: 0 })];
  await add(list.id, first.id);
  await add(list.id, second.id);
  await prisma.variant.update({ where: { id: first.id }, data: { price: 1900 } });
  expect(await viewWishlist(prisma, list.id)).toMatchObject([
    { variantId: second.id, available: 0, forSale: true },
    { variantId: first.id, unitPrice: 1900, available: 10, quantity: 1 },
  ]);
});

test("saving again, even at the same moment, saves once and moves nothing", async () => {
  const [list, first, second] = [await emptyWishlist(), await variantWith(), await variantWith()];
  await Promise.all(Array.from({ length: 8 }, () => add(list.id, first.id)));
  await add(list.id, second.id);
  await add(list.id, first.id);
  expect(await listSaved(prisma, list.id)).toEqual([second.id, first.id]);
});

test("what is unpublished or unknown can't be saved, and is nothing to bring back", async () => {
  const [list, draft] = [await emptyWishlist(), await variantWith({ published: false })];
  for (const id of [draft.id, 2_000_000_000]) {
    await expect(add(list.id, id)).rejects.toThrow(VariantUnavailable);
    expect(await viewVariant(prisma, id)).toBeNull();
  }
  expect(await listSaved(prisma, list.id)).toEqual([]);
});

test("what is no longer sold stays on the list, and says so", async () => {
  const [list, variant] = [await emptyWishlist(), await variantWith()];
  await add(list.id, variant.id);
  await prisma.product.update({ where: { id: variant.productId }, data: { publishedAt: null } });
  expect(await viewWishlist(prisma, list.id)).toMatchObject([{ forSale: false, available: 0 }]);
});

test("a full list takes nothing more, not even of two at once", async () => {
  const [list, like] = [await emptyWishlist(), await variantWith()];
  const { id: _, sku, slug, ...data } = like;
  const variants = await prisma.variant.createManyAndReturn({
    data: Array.from({ length: MAX_SAVED - 1 }, (_, n) => ({ ...data, sku: `${sku}-${n}`, slug: `${slug}-${n}` })),
  });
  await prisma.wishlistItem.createMany({ data: variants.map(({ id }) => ({ wishlistId: list.id, variantId: id })) });

  const others = [await variantWith(), await variantWith()];
  const outcomes = await Promise.allSettled(others.map(({ id }) => add(list.id, id)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(add(list.id, like.id)).rejects.toThrow(WishlistFull);
  expect(await listSaved(prisma, list.id)).toHaveLength(MAX_SAVED);
});

test("taking off reaches one's own list alone, and twice is as good as once", async () => {
  const [mine, theirs, variant] = [await emptyWishlist(), await emptyWishlist(), await variantWith()];
  for (const { id } of [mine, theirs]) await add(id, variant.id);
  for (let i = 0; i < 2; i++) await forget(prisma, mine.id, variant.id);
  expect(await listSaved(prisma, mine.id)).toEqual([]);
  expect(await listSaved(prisma, theirs.id)).toEqual([variant.id]);
});
