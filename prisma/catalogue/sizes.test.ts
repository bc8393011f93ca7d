import { expect, test } from "vitest";
import { inCentimetres } from "@/lib/catalogue/parts";
import { CARE_ROWS } from "@/prisma/catalogue/care-rows";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { SIZES } from "@/prisma/catalogue/sizes";

const products = CATEGORIES.flatMap((category) => category.products);
const slugs = products.map(({ slug }) => slug).sort();

test("every product has its measures and its care, and nothing else has", () => {
  expect(Object.keys(SIZES).sort()).toEqual(slugs);
  expect(Object.keys(CARE_ROWS).sort()).toEqual(slugs);
});

test.each(products)("what is written of $slug and what is measured agree", ({ slug, dimensions }) => {
  const measured = SIZES[slug]?.flatMap(({ width, depth, height, holds }) => [
    ...[width, depth, height].map(inCentimetres),
    String(holds),
  ]);
  for (const [number] of dimensions.matchAll(/[\d.]+/g)) expect(measured).toContain(number);
});
