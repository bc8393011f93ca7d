import { beforeAll, expect, test } from "vitest";
import { findProduct } from "@/lib/catalogue/queries";
import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { findProducts } from "@/lib/search/find-products";
import { readSelection } from "@/lib/search/selection";
import { suggest } from "@/lib/search/suggest";
import { plansOf } from "@/lib/testing/plans-of";

const PRODUCTS = 50_000;
const LARGE = [
  "products",
  "variants",
  "product_images",
  "listings",
  "facets",
  "rare_words",
  "search_words",
  "search_lexemes",
];

// Plans look at how large a table is and how its values are spread, not at what they mean.
beforeAll(async () => {
  await prisma.$executeRaw`
    INSERT INTO categories (slug, name, short_name, description, position)
    SELECT 'c-' || i, 'Category ' || i, '', '', i FROM generate_series(1, 10) AS i`;
  await prisma.$executeRaw`
    INSERT INTO products (slug, name, subtitle, story, materials, dimensions, care, category_id, position, popularity, published_at, updated_at)
    SELECT 'thing-' || i, 'Thing ' || i, '', '', '', '', '', 1 + i % 10, i, i % 1000, now() - i * interval '1 minute', now()
    FROM generate_series(1, ${PRODUCTS}) AS i`;
  await prisma.$executeRaw`
    INSERT INTO variants (product_id, sku, slug, swatch, price, stock, weight, position, updated_at)
    SELECT id, 'SKU-' || id, 'only', '', 500 + id, 1, 1, 1, now() FROM products`;
  await prisma.$executeRaw`
    INSERT INTO product_images (product_id, variant_id, src, alt, width, height, backdrop, position)
    SELECT product_id, id, '', '', 1, 1, '', 1 FROM variants`;
  await prisma.$executeRaw`DELETE FROM unfiled_products`;
  await prisma.$executeRaw`
    INSERT INTO listings (product_id, price, popularity, published_at, words)
    SELECT id, 500 + id, popularity, published_at, setweight(to_tsvector('till', 'thing lamp' || id % 300), 'A') FROM products`;
  await prisma.$executeRaw`
    INSERT INTO rare_words (lexeme, strength, product_id) SELECT 'lamp' || product_id % 300, 3, product_id FROM listings`;
  await prisma.$executeRaw`
    INSERT INTO search_words (word, lexeme, telling) SELECT 'lamp' || i, 'lamp' || i, true FROM generate_series(1, 10000) AS i`;
  await prisma.$executeRaw`
    INSERT INTO search_lexemes (lexeme, products, common) SELECT lexeme, 166, false FROM search_words
    UNION ALL SELECT 'thing', ${PRODUCTS}, true`;
  await prisma.$executeRaw`
    INSERT INTO facets (dimension, value, chunk, bits)
    SELECT dimension, value, chunk, ~0::bit(16384)
    FROM generate_series(0, 3) AS chunk, (
      VALUES ('listed', ''), ('stock', 'in'), ('category', 'c-1'), ('category', 'c-2'), ('price', '1'), ('price', '2')
      UNION ALL SELECT 'word', 'thing' UNION ALL SELECT 'word', 'other-' || i FROM generate_series(1, 1500) AS i
    ) AS f (dimension, value)`;
  await prisma.$executeRaw`ANALYZE`;
});

const find = (query: string) => () => {
  const { selection, ...page } = readSelection(Object.fromEntries(new URLSearchParams(query)));
  return findProducts(selection, page);
};

test.each([
  ["everything", find("")],
  ["a category", find("category=c-1")],
  ["a category by price", find("category=c-1&sort=price-low&price=5000-10000&stock=in")],
  ["the newest", find("sort=newest")],
  ["a deep page", find("after=0.500.25000")],
  ["a common word", find("q=thing")],
  ["a rare word", find("q=lamp7")],
  ["a mistyped word", find("q=lanp1234")],
  ["a SKU", find("q=SKU-1234")],
  ["nothing", find("q=zxcvbnm")],
  ["suggestions", () => suggest("lam")],
  ["a product's page", () => findProduct("thing-77")],
])("no large table is read through for %s", async (_, work) => {
  const plans = await plansOf(work);
  expect(plans.length).toBeGreaterThan(0);
  const scans = plans.flatMap(({ statement, nodes }) =>
    nodes
      .filter((node) => node["Node Type"] === "Seq Scan" && LARGE.includes(node["Relation Name"] ?? ""))
      .map((node) => `${node["Relation Name"]}: ${statement}`),
  );
  expect(scans).toEqual([]);
});

test("filing a few products doesn't either", async () => {
  await prisma.variant.updateMany({ where: { productId: { in: [5, 20_000] } }, data: { price: 700 } });
  const plans = await plansOf(() => fileProducts());
  const scans = plans.flatMap(({ nodes }) => nodes.filter((node) => node["Node Type"] === "Seq Scan"));
  expect(scans.map((node) => node["Relation Name"]).filter((name) => LARGE.includes(name ?? ""))).toEqual([]);
});
