import { expect, test } from "vitest";
import { listSitemaps, pagesSitemap, productsSitemap, sitemapIndex } from "@/lib/catalogue/sitemap";
import { prisma } from "@/lib/prisma";
import { variantWith } from "@/lib/testing/fixtures";
import { tagsOf } from "@/lib/testing/tags-of";

const SITE = "https://shop.example";

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** A product whose id is this one: a file is of a range of them. */
async function productWithId(id: number, options = {}) {
  const { productId } = await variantWith(options);
  return prisma.product.update({ where: { id: productId }, data: { id }, select: { slug: true } });
}

test("an index names a file for each range of ids that has something for sale", async () => {
  expect(await listSitemaps()).toEqual([]);
  await productWithId(50_000);
  await productWithId(100_001);
  await productWithId(200_000, { published: false });
  expect(await listSitemaps()).toEqual([0, 2]);

  const index = sitemapIndex([0, 2], SITE);
  expect(tagsOf(index).get("sitemap")).toBe(3);
  expect(index).toContain("<loc>https://shop.example/sitemaps/products-2.xml</loc>");
});

test("each product is in exactly one file", async () => {
  const [last, first] = [await productWithId(450_000), await productWithId(450_001)];
  const [before, after] = [await textOf(productsSitemap(8, SITE)), await textOf(productsSitemap(9, SITE))];
  expect(before).toContain(`<loc>https://shop.example/products/${last.slug}</loc><lastmod>`);
  expect(after).toContain(`<loc>https://shop.example/products/${first.slug}</loc><lastmod>`);
  expect([tagsOf(before).get("url"), tagsOf(after).get("url")]).toEqual([1, 1]);
});

test("a file is read a page after the other, and is whole", async () => {
  const { productId } = await variantWith();
  const {
    id: _,
    slug,
    ...row
  } = await prisma.product.findUniqueOrThrow({
    where: { id: productId },
    omit: { parts: true, careRows: true },
  });
  const ids = Array.from({ length: 2_100 }, (_, index) => 600_001 + index);
  await prisma.product.createMany({ data: ids.map((id) => ({ ...row, id, slug: `${slug}-${id}` })) });
  const variant = { slug: "oat", optionValues: ["Oat"], swatch: "#d9cfbf", price: 100, weight: 1, position: 1 };
  await prisma.variant.createMany({ data: ids.map((id) => ({ ...variant, productId: id, sku: `MANY-${id}` })) });

  const pieces: string[] = [];
  for await (const piece of productsSitemap(12, SITE)) pieces.push(piece);
  expect(pieces).toHaveLength(2 + 3);
  expect(tagsOf(pieces.join("")).get("url")).toBe(2_100);
});

test("the shop's own pages have a file of theirs", async () => {
  const xml = await textOf(pagesSitemap([{ slug: "lighting" }], SITE));
  expect(tagsOf(xml).get("loc")).toBe(5);
  expect(xml).toContain("<loc>https://shop.example/categories/lighting</loc>");
});
