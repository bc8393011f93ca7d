import { beforeAll, describe, expect, test } from "vitest";
import type { Memory } from "@/chaos/record.mjs";
import { compare, takeStock, verify } from "@/chaos/verify.mjs";
import { databaseUrl } from "@/lib/database/url";
import { prisma } from "@/lib/prisma";
import { seed } from "@/prisma/seed/seed";

const lines = [
  { sku: "SPK-MG-OAT", quantity: 2 },
  { sku: "RPL-CF-GRN", quantity: 1 },
];
const receipt = { number: "TL-1", total: 5000, lines };
const order = { number: "TL-1", email: "a@example.com", total: 5000, address: "14 Chandos Place", lines };

const shopper = (changes: Partial<Memory> = {}): Memory => ({
  email: "a@example.com",
  posts: 1,
  inTheDark: false,
  toldNothing: false,
  ended: true,
  receipt,
  ...changes,
});

describe("what shoppers remember, held against what is stored", () => {
  test("the same, in whatever order the lines are", () => {
    expect(compare([shopper()], [{ ...order, lines: lines.toReversed() }])).toEqual([]);
  });

  test("an order that was shown and is not there", () => {
    expect(compare([shopper()], [])).toEqual(["TL-1 was shown and is lost"]);
  });

  test("an order that is there twice, shown or not", () => {
    const twice = [order, { ...order, number: "TL-2" }];
    expect(compare([shopper()], twice)).toEqual(["a@example.com has 2 orders for one"]);
    expect(compare([shopper({ receipt: null, ended: false })], twice)).toHaveLength(1);
  });

  test("an order that is not as it was shown", () => {
    for (const wrong of [{ total: 1 }, { address: null }, { lines: lines.slice(1) }])
      expect(compare([shopper()], [{ ...order, ...wrong }])).toEqual(["TL-1 is not what was shown"]);
  });

  test("an order that was placed after all, its shopper told that nothing was", () => {
    const told = shopper({ receipt: null, toldNothing: true });
    expect(compare([told], [order])).toEqual(["TL-1 was placed, its shopper told that nothing was"]);
    expect(compare([told], [])).toEqual([]);
    expect(compare([{ ...told, inTheDark: true }], [order])).toEqual([]);
  });

  test("an order that nobody asked for", () => {
    expect(compare([shopper({ posts: 0, receipt: null })], [order])).toEqual(["TL-1 was never asked for"]);
    expect(compare([], [order])).toEqual(["TL-1 is of nobody who was here"]);
  });

  test("who left without an answer may have an order or none", () => {
    const left = shopper({ receipt: null, inTheDark: true });
    expect(compare([left], [])).toEqual([]);
    expect(compare([left], [order])).toEqual([]);
  });
});

describe("the database itself", () => {
  beforeAll(async () => {
    await seed();
  });

  test("is well when nothing was done", async () => {
    expect(await verify(databaseUrl(), await takeStock(databaseUrl()), [])).toEqual([]);
  });

  test("whose stock and ledger shrink together without an order is found out", async () => {
    const before = await takeStock(databaseUrl());
    const { id, sku, stock } = await prisma.variant.findFirstOrThrow({ where: { stock: { gt: 2 } } });
    await prisma.variant.update({ where: { id }, data: { stock: { decrement: 2 } } });
    await prisma.stockMovement.create({ data: { variantId: id, delta: -2, reason: "ADJUSTMENT" } });
    expect(await verify(databaseUrl(), before, [])).toEqual([`${sku}: ${stock - 2} left after 0 were ordered`]);
  });
});
