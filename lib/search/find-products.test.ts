import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { findProducts } from "@/lib/search/find-products";
import { refileAll } from "@/lib/search/refile-all";
import { readSelection } from "@/lib/search/selection";
import { suggest } from "@/lib/search/suggest";
import { seed } from "@/prisma/seed/seed";

const find = (query: string, limit?: number) => {
  const { selection, sort, after } = readSelection(Object.fromEntries(new URLSearchParams(query)));
  return findProducts(selection, { sort, after, limit });
};
const namesOf = async (query: string) => (await find(query)).products.map(({ name }) => name);

beforeAll(async () => {
  await seed();
  await fileProducts();
});

test("mistyped words find what was meant, and say so", async () => {
  const found = await find("q=hedphone stnd");
  expect(found.products.map(({ name }) => name)).toEqual(["Perch headphone stand"]);
  expect(found.correction).toEqual({ typed: "hedphone stnd", meant: "headphone stand" });
  expect(found.matched).toEqual(expect.arrayContaining(["headphone", "headphones", "stand"]));
});

test("a SKU finds its product, with hyphens or without, or as far as it is typed", async () => {
  for (const sku of ["TNF-KB-OAT", "tnfkboat", "TNF-KB", "tnf kb"])
    expect(await namesOf(`q=${sku}`), sku).toEqual(["Tenfold 75 keyboard"]);
});

test("a word that means nothing is left out, and nonsense finds nothing", async () => {
  expect((await find("q=walnut zxcvbq stand")).ignored).toEqual(["zxcvbq"]);
  expect(await find("q=zxcvbq")).toMatchObject({ total: 0, products: [], next: null, ignored: ["zxcvbq"] });
});

test("pages follow each other to the end, in every order", async () => {
  for (const sort of ["relevance", "best-selling", "newest", "price-low", "price-high"]) {
    const whole = await namesOf(`sort=${sort}`);
    const seen: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page = await find(`sort=${sort}&after=${after}`, 7);
      seen.push(...page.products.map(({ name }) => name));
      after = page.next;
    }
    expect(seen, sort).toEqual(whole);
    expect(new Set(seen).size).toBe(24);
  }
});

test("what is sold out comes last, and what changed is found as it is now", async () => {
  const mug = { sku: { startsWith: "SPK-MG" } };
  expect((await namesOf("q=mug"))[0]).toBe("Speckle mug");
  await prisma.variant.updateMany({ where: mug, data: { stock: 0, price: 9900 } });
  await fileProducts();
  expect((await namesOf("sort=price-low")).at(-1)).toBe("Speckle mug");
  expect(await namesOf("q=mug&stock=in")).not.toContain("Speckle mug");
  await prisma.variant.updateMany({ where: mug, data: { stock: 9, price: 1800 } });
  await fileProducts();
  expect((await namesOf("sort=price-low"))[1]).toBe("Speckle mug");
});

test("filing tells which categories list what changed, and which did before", async () => {
  const slugsOf = async (ids: Set<number>) => {
    const rows = await prisma.category.findMany({ where: { id: { in: [...ids] } }, orderBy: { slug: "asc" } });
    return rows.map(({ slug }) => slug);
  };
  const mug = { where: { slug: "speckle-mug" }, select: { categoryId: true } };
  const { categoryId } = await prisma.product.findUniqueOrThrow(mug);
  await prisma.variant.updateMany({ where: { sku: { startsWith: "SPK-MG" } }, data: { price: 1900 } });
  expect(await slugsOf(await fileProducts())).toEqual(["ceramics-and-glass"]);
  await prisma.product.update({ ...mug, data: { category: { connect: { slug: "lighting" } } } });
  expect(await slugsOf(await fileProducts())).toEqual(["ceramics-and-glass", "lighting"]);
  await prisma.product.update({ ...mug, data: { publishedAt: null } });
  expect(await slugsOf(await fileProducts())).toEqual(["lighting"]);
  expect(await fileProducts()).toEqual(new Set());

  await prisma.product.update({ ...mug, data: { categoryId, publishedAt: new Date("2026-01-01") } });
  await prisma.variant.updateMany({ where: { sku: { startsWith: "SPK-MG" } }, data: { price: 1800 } });
  await fileProducts();
});

test("made anew from nothing, and with bitmaps for every word, it is all the same", async () => {
  const queries = ["", "q=walnut", "q=black lamp&stock=in", "price=2000-5000&sort=newest"];
  const before = await Promise.all(queries.map((query) => find(query)));
  await refileAll({ commonFrom: 1 });
  expect(await Promise.all(queries.map((query) => find(query)))).toEqual(before);
});

test("suggestions are products and categories", async () => {
  const { products, categories } = await suggest("keyb");
  expect(products[0]).toMatchObject({ name: "Tenfold 75 keyboard", price: 14900, from: false });
  expect(categories).toEqual([{ name: "Keyboards & audio", href: "/categories/keyboards-and-audio" }]);
});
