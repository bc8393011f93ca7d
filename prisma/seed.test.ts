import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/prisma";
import { stockLevel } from "@/lib/stock/level";
import { expectInvariants } from "@/lib/testing/invariants";
import { seed } from "@/prisma/seed/seed";

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

beforeAll(async () => {
  await seed();
});

async function counts() {
  return Promise.all([
    prisma.category.count(),
    prisma.product.count(),
    prisma.variant.count(),
    prisma.productImage.count(),
    prisma.deliveryMethod.count(),
    prisma.user.count(),
    prisma.order.count(),
    prisma.orderItem.count(),
    prisma.stockMovement.count(),
    prisma.review.count(),
  ]);
}

test("a second seed adds nothing and leaves the merchant's price and stock alone", async () => {
  const mug = { where: { sku: "SPK-MG-OAT" } };
  const { price, stock } = await prisma.variant.update({ ...mug, data: { price: 1950, stock: { decrement: 1 } } });
  const before = await counts();

  expect(await seed()).toEqual({ variants: 0, orders: 0 });
  expect(await counts()).toEqual(before);
  expect(await prisma.variant.findUniqueOrThrow(mug)).toMatchObject({ price, stock });
  await prisma.variant.update({ ...mug, data: { price: 1800, stock: { increment: 1 } } });
});

test("every variant's ledger is in order of time and never went below nothing", async () => {
  const variants = await prisma.variant.findMany({
    select: { sku: true, movements: { orderBy: { id: "asc" }, select: { delta: true, createdAt: true } } },
  });
  for (const { sku, movements } of variants) {
    let balance = 0;
    for (const { delta } of movements) {
      balance += delta;
      expect(balance, sku).toBeGreaterThanOrEqual(0);
    }
    expect(movements, sku).toEqual(movements.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()));
  }
});

test("what must always be true of the shop's data is true of the seed's", async () => {
  await expectInvariants();
});

test("orders are many and of the past, and what was cancelled or refunded has come back, and nothing else has", async () => {
  const orders = await prisma.order.findMany({ include: { items: true, movements: true } });
  expect(orders.length).toBeGreaterThan(300);
  for (const { number, createdAt, status, items, movements } of orders) {
    expect(createdAt.getTime(), number).toBeLessThan(Date.now());
    const sold = -sum(items.map((item) => item.quantity));
    const isBack = status === "CANCELLED" || status === "REFUNDED";
    expect(sum(movements.map(({ delta }) => delta)), number).toBe(isBack ? 0 : sold);
  }
});

test("buyers have written in, each once of a product, after it reached them, and some things go together", async () => {
  const reviews = await prisma.review.findMany({ include: { orderItem: { include: { order: true } } } });
  expect(reviews.length).toBeGreaterThan(100);
  for (const { words, createdAt, orderItem } of reviews) {
    expect(createdAt > orderItem.order.updatedAt && createdAt.getTime() < Date.now(), words).toBe(true);
  }
  expect(await prisma.productPair.count()).toBeGreaterThan(40);
});

test("stock is plentiful, low and out, but every product can be had in some colour", async () => {
  const products = await prisma.product.findMany({ select: { slug: true, variants: { select: { stock: true } } } });
  const levels = products.flatMap(({ variants }) => variants.map(({ stock }) => stockLevel(stock)));
  expect(new Set(levels)).toEqual(new Set(["in", "low", "out"]));
  for (const { slug, variants } of products) {
    expect(Math.max(...variants.map(({ stock }) => stock)), slug).toBeGreaterThan(0);
  }
});

test("every variant has a picture, and every picture is there and says what it shows", async () => {
  const images = await prisma.productImage.findMany();
  for (const { src, alt } of images) {
    expect(existsSync(`public${src}`), src).toBe(true);
    expect(alt.length, src).toBeGreaterThan(15);
  }
  expect(await prisma.variant.count({ where: { images: { none: {} } } })).toBe(0);
});

test("a story is two sentences", async () => {
  for (const { slug, story } of await prisma.product.findMany()) {
    expect(story.match(/[.!?](\s|$)/g), slug).toHaveLength(2);
  }
});
