import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { isSlug } from "@/lib/catalogue/slug";
import { prisma } from "@/lib/prisma";
import { expectInvariants } from "@/lib/testing/invariants";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { COLOUR_FAMILIES } from "@/prisma/catalogue/colour-families";
import { addProducts } from "@/prisma/seed/generated/add-products";
import { COLOUR_NAMES } from "@/prisma/seed/generated/words";
import { seed } from "@/prisma/seed/seed";

const told: number[] = [];

beforeAll(async () => {
  await seed();
  await addProducts(300, (made) => told.push(made));
  await addProducts(5_500, (made) => told.push(made));
});

test("as many as were asked for are added to what is there, in batches, as often as one likes", async () => {
  const demo = CATEGORIES.flatMap(({ products }) => products).length;
  expect(await prisma.product.count()).toBe(demo + 5_800);
  expect(told).toEqual([300, 5_000, 5_500]);
});

test("what must always be true of the shop's data is true of them", async () => {
  await expectInvariants();
});

test("each has an address, a place on a shelf, one to three colours, and something to say", async () => {
  const products = await prisma.product.findMany({ include: { variants: true } });
  for (const { slug, name, story, materials, materialNames, publishedAt, variants } of products) {
    expect(isSlug(slug), slug).toBe(true);
    expect(
      variants.map((variant) => variant.slug).filter((one) => !isSlug(one)),
      slug,
    ).toEqual([]);
    expect([1, 2, 3], slug).toContain(variants.length);
    expect(variants.map(({ position }) => position).sort(), slug).toEqual([...variants.keys()]);
    expect(
      [name, story, materials].every((text) => text.length > 5 && !/null|undefined/.test(text)),
      slug,
    ).toBe(true);
    expect(materialNames.length, slug).toBeGreaterThan(0);
    expect(Number(publishedAt), slug).toBeLessThan(Date.now());
  }
});

test("every variant has a picture that is there, and a colour that the filter knows", async () => {
  const pictures = await prisma.productImage.findMany({ distinct: ["src"], select: { src: true } });
  for (const { src } of pictures) expect(existsSync(`public${src}`), src).toBe(true);
  expect(await prisma.variant.count({ where: { images: { none: {} } } })).toBe(0);
  const families = await prisma.variant.groupBy({ by: ["colour"], _count: true, orderBy: { colour: "asc" } });
  expect(new Set(families.map(({ colour }) => colour))).toEqual(new Set(COLOUR_FAMILIES.values()));
});

test("a twelfth or so is sold out, most are hardly ever bought and a few all the time", async () => {
  const products = await prisma.product.findMany({
    select: { popularity: true, variants: { select: { stock: true } } },
  });
  const out = products.filter(({ variants }) => variants.every(({ stock }) => stock === 0)).length / products.length;
  expect(out).toBeGreaterThan(0.06);
  expect(out).toBeLessThan(0.12);
  const popularity = products.map((product) => product.popularity).sort((a, b) => a - b);
  expect(popularity[Math.floor(popularity.length / 2)]).toBeLessThan(3);
  expect(popularity.at(-1)).toBeGreaterThan(300);
});

test("no two colours share a name", () => {
  const names = Object.values(COLOUR_NAMES).flat();
  expect(new Set(names).size).toBe(names.length);
});
