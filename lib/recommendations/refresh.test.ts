import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/prisma";
import { listBoughtTogether } from "@/lib/recommendations/queries";
import { refreshRecommendations } from "@/lib/recommendations/refresh";
import { variantWith } from "@/lib/testing/fixtures";
import { purchaseOf } from "@/lib/testing/purchase";

type Variant = Awaited<ReturnType<typeof variantWith>>;
let mug: Variant, coaster: Variant, lamp: Variant, rare: Variant, never: Variant;

const times = async (count: number, ...variants: Variant[]) => {
  for (let i = 0; i < count; i++) await purchaseOf(variants);
};
const pair = (one: Variant, other: Variant) =>
  prisma.productPair.findUnique({
    where: { productId_otherId: { productId: one.productId, otherId: other.productId } },
  });
const popularityOf = async ({ productId }: Variant) =>
  (await prisma.product.findUniqueOrThrow({ where: { id: productId } })).popularity;

beforeAll(async () => {
  [mug, coaster, lamp, rare, never] = [
    await variantWith({ stock: 100 }),
    await variantWith({ stock: 100 }),
    await variantWith({ stock: 100 }),
    await variantWith({ stock: 100 }),
    await variantWith(),
  ];
  await prisma.product.update({ where: { id: never.productId }, data: { popularity: 77 } });
  await times(4, mug, coaster); // the lamp sells best, and so is in many orders by chance alone
  await times(3, mug, lamp);
  await times(12, lamp);
  await times(2, coaster, rare);
  await refreshRecommendations();
});

test("what is bought together more often than by chance is a pair, both ways", async () => {
  expect(await pair(mug, coaster)).toMatchObject({ orders: 4 });
  expect(await pair(coaster, mug)).toMatchObject({ orders: 4 });
  expect((await pair(mug, coaster))?.lift).toBeCloseTo((4 * 21) / (7 * 6)); // of 21 orders
});

test("what merely sells well is none, nor is what met twice", async () => {
  expect(await pair(mug, lamp)).toBeNull();
  expect(await pair(coaster, rare)).toBeNull();
});

test("a page gets what can be had of it", async () => {
  const ids = async () => (await listBoughtTogether(mug.productId, 4)).map(({ id }) => id);
  expect(await ids()).toEqual([coaster.productId]);
  await prisma.product.update({ where: { id: coaster.productId }, data: { publishedAt: null } });
  expect(await ids()).toEqual([]);
  await prisma.product.update({ where: { id: coaster.productId }, data: { publishedAt: new Date() } });
});

test("popularity counts what was sold, the latest most; what never sold keeps its own", async () => {
  expect(await popularityOf(rare)).toBe(2 * 4);
  expect(await popularityOf(never)).toBe(77);
  const inDays = (days: number) => new Date(Date.now() - days * 86_400_000);
  const items = await prisma.orderItem.findMany({ where: { variantId: rare.id }, select: { orderId: true } });
  const age = async (days: number) => {
    const ids = items.map(({ orderId }) => orderId);
    await prisma.order.updateMany({ where: { id: { in: ids } }, data: { createdAt: inDays(days) } });
    await refreshRecommendations();
    return popularityOf(rare);
  };
  expect([await age(40), await age(200), await age(400)]).toEqual([4, 2, 0]);
});

test("an order that came to nothing counts for nothing, and its pairs go", async () => {
  const items = await prisma.orderItem.findMany({ where: { variantId: coaster.id }, select: { orderId: true } });
  const where = { id: { in: items.map(({ orderId }) => orderId) } };
  await prisma.order.updateMany({ where, data: { status: "CANCELLED" } });
  await refreshRecommendations();
  expect(await pair(mug, coaster)).toBeNull();
  expect(await popularityOf(coaster)).toBe(0);
});

test("many servers at once do it once, and not again while it is fresh", async () => {
  await prisma.refresh.deleteMany();
  const done = await Promise.all(Array.from({ length: 8 }, () => refreshRecommendations({ staleMs: 60_000 })));
  expect(done.filter(Boolean)).toHaveLength(1);
});

test("done again, it writes nothing that is already so", async () => {
  const versions = () => prisma.$queryRaw`SELECT id, xmin::text FROM products ORDER BY id`;
  await refreshRecommendations();
  const before = await versions();
  await refreshRecommendations();
  expect(await versions()).toEqual(before);
});
