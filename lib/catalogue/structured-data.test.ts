import { expect, test } from "vitest";
import { productData, scriptJson } from "@/lib/catalogue/structured-data";

test("no value can end the script that carries it, and a parser reads it unchanged", () => {
  const data = { name: "</script><script>alert(1)</script><!--" };
  const text = scriptJson(data);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(data);
});

const product = {
  id: 1,
  slug: "speckle-mug",
  name: "Speckle mug",
  subtitle: "Stoneware, 350 ml",
  story: "A mug.",
  materials: "Stoneware",
  dimensions: "9 cm",
  parts: [],
  care: "Wash it.",
  careRows: [],
  ratingSum: 0,
  ratingCount: 0,
  vatRate: 2000,
  category: { id: 1, slug: "ceramics", name: "Ceramics" },
  optionName: "Colour",
  leadingVariantId: 1,
  variants: [
    {
      id: 1,
      sku: "A",
      slug: "oat",
      name: "Oat",
      price: 1800,
      compareAtPrice: null,
      weight: 350,
      level: "low",
      images: [],
    },
    {
      id: 2,
      sku: "B",
      slug: "ink",
      name: "Ink",
      price: 1905,
      compareAtPrice: null,
      weight: 350,
      level: "out",
      images: [],
    },
  ],
} satisfies Parameters<typeof productData>[0];

test("each variant is an offer with its own price and availability", () => {
  expect(productData(product, "https://shop.example").offers).toMatchObject([
    {
      price: "18.00",
      availability: "https://schema.org/InStock",
      url: "https://shop.example/products/speckle-mug/oat",
    },
    { price: "19.05", availability: "https://schema.org/OutOfStock" },
  ]);
});

test("the average of the reviews is told, and nothing before the first", () => {
  const rated = { ...product, ratingSum: 14, ratingCount: 3 };
  expect(productData(rated, "https://shop.example")).toMatchObject({
    aggregateRating: { ratingValue: "4.7", reviewCount: 3 },
  });
  expect(productData(product, "https://shop.example")).not.toHaveProperty("aggregateRating");
});
