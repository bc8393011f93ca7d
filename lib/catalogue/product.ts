import { leadingVariant, pictureSelect } from "@/lib/catalogue/card";
import { readCareRows } from "@/lib/catalogue/care";
import { readParts } from "@/lib/catalogue/parts";
import type { Prisma } from "@/lib/database/generated/client";
import { stockLevel } from "@/lib/stock/level";

export const productSelect = {
  id: true,
  slug: true,
  name: true,
  subtitle: true,
  story: true,
  materials: true,
  dimensions: true,
  parts: true,
  care: true,
  careRows: true,
  optionNames: true,
  vatRate: true,
  ratingSum: true,
  ratingCount: true,
  category: { select: { id: true, slug: true, name: true } },
  variants: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      sku: true,
      slug: true,
      optionValues: true,
      price: true,
      compareAtPrice: true,
      stock: true,
      weight: true,
      images: { orderBy: { position: "asc" }, select: pictureSelect },
    },
  },
} satisfies Prisma.ProductSelect;

type ProductRow = Prisma.ProductGetPayload<{ select: typeof productSelect }>;

/** A product with all that its page says. */
export type Product = NonNullable<ReturnType<typeof toProduct>>;
export type ProductVariant = Product["variants"][number];

/** @returns null for a product without variants: there is nothing to sell */
export function toProduct({ variants, optionNames, parts, careRows, ...product }: ProductRow) {
  const leading = leadingVariant(variants);
  if (!leading) return null;
  return {
    ...product,
    parts: readParts(parts),
    careRows: readCareRows(careRows),
    /** What the shopper chooses between: "Colour". */
    optionName: optionNames.join(" and "),
    /** The one that the product's own page shows. */
    leadingVariantId: leading.id,
    variants: variants.map(({ stock, optionValues, ...variant }) => ({
      ...variant,
      name: optionValues.join(", "),
      level: stockLevel(stock),
    })),
  };
}
