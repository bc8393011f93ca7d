import { type CartLine, MAX_QUANTITY } from "@/lib/cart/view";
import { NO_PICTURE, pictureSelect } from "@/lib/catalogue/card";
import { isForSale } from "@/lib/catalogue/for-sale";
import type { Prisma } from "@/lib/database/generated/client";
import { productPath } from "@/lib/routes";

/** What a line says of its variant. */
export const lineVariantSelect = {
  id: true,
  sku: true,
  slug: true,
  optionValues: true,
  price: true,
  stock: true,
  product: { select: { slug: true, name: true, vatRate: true, publishedAt: true } },
  images: {
    orderBy: { position: "asc" },
    take: 1,
    select: pictureSelect,
  },
} satisfies Prisma.VariantSelect;

type LineVariant = Prisma.VariantGetPayload<{ select: typeof lineVariantSelect }>;

/** So many of a variant as a cart's line, at today's price. */
export function toLine(variant: LineVariant, quantity: number, seenPrice = variant.price): CartLine {
  const { product, images } = variant;
  const forSale = isForSale(product);
  return {
    variantId: variant.id,
    sku: variant.sku,
    name: product.name,
    variantName: variant.optionValues.join(", "),
    href: productPath(product.slug, variant.slug),
    image: images[0] ?? NO_PICTURE,
    unitPrice: variant.price,
    seenPrice,
    quantity,
    vatRate: product.vatRate,
    available: forSale ? Math.min(variant.stock, MAX_QUANTITY) : 0,
    forSale,
  };
}
