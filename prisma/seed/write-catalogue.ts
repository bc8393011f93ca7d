import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { lookup } from "@/lib/lookup";
import { CARE_ROWS } from "@/prisma/catalogue/care-rows";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { COLOUR_FAMILIES } from "@/prisma/catalogue/colour-families";
import { DELIVERY_METHODS } from "@/prisma/catalogue/delivery";
import { type ColourData, PICTURE_HEIGHT, PICTURE_WIDTH, type ProductData } from "@/prisma/catalogue/product-data";
import { setOf } from "@/prisma/catalogue/sets";
import { SIZES } from "@/prisma/catalogue/sizes";
import { SYNONYMS } from "@/prisma/catalogue/synonyms";
import type { SoldVariant } from "@/prisma/seed/history";
import { DAY_MS } from "@/prisma/seed/order-dates";

const VAT_RATE = 2000;
const PRODUCTS = CATEGORIES.flatMap((category) => category.products);

/** How many variants the demo shop has. */
export const VARIANT_COUNT = PRODUCTS.reduce((sum, { colours }) => sum + colours.length, 0);

/**
 * Adds what is missing of the categories, products, variants, pictures and delivery methods. What is there already
 * stays as the merchant left it.
 * @returns the variants that were missing; their ledger is yet to be written
 */
export async function writeCatalogue(tx: Tx, now: Date): Promise<SoldVariant[]> {
  await tx.deliveryMethod.createMany({ data: DELIVERY_METHODS, skipDuplicates: true });
  await tx.searchSynonym.createMany({ data: SYNONYMS, skipDuplicates: true });
  await tx.category.createMany({ data: CATEGORIES.map(categoryRow), skipDuplicates: true });
  const categoryIds = new Map((await tx.category.findMany({ select: { id: true, slug: true } })).map(bySlug));
  await tx.product.createMany({
    data: CATEGORIES.flatMap(({ slug, products }) =>
      products.map((product, position) => productRow(product, lookup(categoryIds, slug), position, now)),
    ),
    skipDuplicates: true,
  });
  const productIds = new Map((await tx.product.findMany({ select: { id: true, slug: true } })).map(bySlug));
  const added = await tx.variant.createManyAndReturn({
    data: PRODUCTS.flatMap((product) =>
      product.colours.map((colour, position) =>
        variantRow(product, colour, lookup(productIds, product.slug), position),
      ),
    ),
    skipDuplicates: true,
    select: { id: true, sku: true, productId: true },
  });
  await tx.productImage.createMany({ data: added.flatMap(imageRows) });
  return added.map((variant) => soldVariant(variant, now));
}

const bySlug = ({ id, slug }: { id: number; slug: string }) => [slug, id] as const;

const categoryRow = ({ products: _, ...category }: (typeof CATEGORIES)[number], position: number) => ({
  ...category,
  position,
});

function productRow(
  {
    slug,
    name,
    subtitle,
    story,
    materials,
    materialNames,
    dimensions,
    care,
    popularity,
    publishedDaysAgo,
  }: ProductData,
  categoryId: number,
  position: number,
  now: Date,
): Prisma.ProductCreateManyInput {
  const publishedAt = publication(publishedDaysAgo, now);
  return {
    ...{ slug, name, subtitle, story, materials, dimensions, care, popularity },
    materialNames: [...materialNames],
    parts: [...(SIZES[slug] ?? [])],
    careRows: [...(CARE_ROWS[slug] ?? [])],
    categoryId,
    position,
    optionNames: ["Colour"],
    vatRate: VAT_RATE,
    publishedAt,
    createdAt: publishedAt,
  };
}

function variantRow(
  product: ProductData,
  { name, swatch, price = product.price, compareAtPrice, stock, weight, sku }: ColourData,
  productId: number,
  position: number,
): Prisma.VariantCreateManyInput {
  return {
    productId,
    sku: `${product.sku}-${sku}`,
    slug: name.toLowerCase(),
    optionValues: [name],
    colour: lookup(COLOUR_FAMILIES, name),
    swatch,
    price,
    compareAtPrice,
    stock,
    weight,
    position,
  };
}

function imageRows({ id, sku, productId }: { id: number; sku: string; productId: number }) {
  const { colour } = dataOf(sku);
  return colour.pictures.map(({ file, alt }, position) => ({
    productId,
    variantId: id,
    src: `/pictures/${file}`,
    alt,
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    backdrop: colour.backdrop,
    position,
  }));
}

function soldVariant({ id, sku }: { id: number; sku: string }, now: Date): SoldVariant {
  const { product, colour } = dataOf(sku);
  return {
    id,
    sku,
    productName: product.name,
    name: colour.name,
    price: colour.price ?? product.price,
    compareAtPrice: colour.compareAtPrice ?? null,
    vatRate: VAT_RATE,
    stock: colour.stock,
    popularity: product.popularity * (colour === product.colours[0] ? 2 : 1),
    set: setOf(product.slug),
    publishedAt: publication(product.publishedDaysAgo, now),
  };
}

function dataOf(sku: string): { product: ProductData; colour: ColourData } {
  for (const product of PRODUCTS) {
    const colour = product.colours.find((one) => `${product.sku}-${one.sku}` === sku);
    if (colour) return { product, colour };
  }
  throw new RangeError(`"${sku}" is not in the catalogue.`);
}

/** At nine in the morning, UTC, of that day. */
function publication(daysAgo: number, now: Date): Date {
  const day = Math.floor(now.getTime() / DAY_MS) - daysAgo;
  return new Date(day * DAY_MS + 9 * 3_600_000);
}
