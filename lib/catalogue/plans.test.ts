import { beforeAll, expect, test } from "vitest";
import { productFeed } from "@/lib/catalogue/feed";
import {
  findProduct,
  listBestSelling,
  listCheaperThan,
  listChosen,
  listNewest,
  listRelated,
} from "@/lib/catalogue/queries";
import { listSitemaps, productsSitemap } from "@/lib/catalogue/sitemap";
import { prisma } from "@/lib/prisma";
import { plansOf } from "@/lib/testing/plans-of";
import { addProducts, tidyUp } from "@/prisma/seed/generated/add-products";

const LARGE = ["products", "variants", "product_images"];
let product = { id: 0, slug: "", categoryId: 0 };

beforeAll(async () => {
  await addProducts(20_000, () => {});
  await tidyUp();
  const where = { id: { gt: 10_000 } };
  product = await prisma.product.findFirstOrThrow({ where, select: { id: true, slug: true, categoryId: true } });
});

async function first(pieces: AsyncGenerator<string, void>, count: number) {
  for (let taken = 0; taken < count; taken++) await pieces.next();
  await pieces.return();
}

test.each([
  ["a product's page", () => findProduct(product.slug)],
  ["what is related to it", () => listRelated(product.id, product.categoryId, 4)],
  ["the newest", () => listNewest(4)],
  ["the cheap", () => listCheaperThan(3000, 4)],
  ["the chosen", () => listChosen([product.slug, "none"])],
  ["what is built", () => listBestSelling(120)],
  ["the index of the sitemaps", () => listSitemaps()],
  ["a page of a sitemap", () => first(productsSitemap(0, "https://shop.example"), 3)],
  ["a page of the feed", () => first(productFeed("https://shop.example"), 3)],
])("of a large catalogue, %s reads no table from end to end", async (_, work) => {
  const plans = await plansOf(work);
  expect(plans.length).toBeGreaterThan(0);
  for (const { statement, nodes } of plans) {
    const scanned = nodes.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"] ?? "");
    expect(
      scanned.filter((table) => LARGE.includes(table)),
      statement,
    ).toEqual([]);
  }
});
