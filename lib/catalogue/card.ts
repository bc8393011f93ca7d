import type { Prisma } from "@/lib/database/generated/client";
import { productPath } from "@/lib/routes";
import { type StockLevel, stockLevel } from "@/lib/stock/level";

const NEW_FOR_DAYS = 30;
const DAY_MS = 86_400_000;

export const pictureSelect = {
  src: true,
  alt: true,
  width: true,
  height: true,
  backdrop: true,
} satisfies Prisma.ProductImageSelect;

/** Stands in for a variant that has no picture yet. */
export const NO_PICTURE = { src: "/pictures/none.webp", alt: "", width: 1000, height: 1250, backdrop: "#d3cabd" };

export type Picture = Prisma.ProductImageGetPayload<{ select: typeof pictureSelect }>;

export const cardSelect = {
  id: true,
  slug: true,
  name: true,
  subtitle: true,
  publishedAt: true,
  variants: {
    orderBy: { position: "asc" },
    select: {
      slug: true,
      colour: true,
      optionValues: true,
      swatch: true,
      price: true,
      compareAtPrice: true,
      stock: true,
      images: { orderBy: { position: "asc" }, take: 2, select: pictureSelect },
    },
  },
} satisfies Prisma.ProductSelect;

type CardRow = Prisma.ProductGetPayload<{ select: typeof cardSelect }>;

/** One word on the picture at most, the most important first. `off` is in per cent. */
export type Badge = { kind: "sold-out" } | { kind: "off"; percent: number } | { kind: "low" } | { kind: "new" };

/** A product as a list shows it. Prices are minor units; stock is told as a level, never as a number. */
export type ProductCard = {
  id: number;
  href: ReturnType<typeof productPath>;
  name: string;
  subtitle: string;
  price: number;
  /** Some variant costs more than `price`. */
  isFromPrice: boolean;
  compareAtPrice: number | null;
  level: StockLevel;
  badge: Badge | null;
  picture: Picture | null;
  /** The same thing seen from another side. */
  otherPicture: Picture | null;
  colours: { name: string; swatch: string }[];
};

/** The variant that stands for the product: the first that can be bought, else the first. */
export function leadingVariant<V extends { stock: number }>(variants: readonly V[]): V | undefined {
  return variants.find((variant) => variant.stock > 0) ?? variants[0];
}

/**
 * @param wanted colours that somebody is looking for: the card then shows the product in one of them, and leads to it
 * @returns null for a product without variants: there is nothing to sell
 */
export function toCard(product: CardRow, now: Date, wanted: readonly string[] = []): ProductCard | null {
  const first = leadingVariant(product.variants);
  if (!first) return null;
  const leading = leadingVariant(product.variants.filter(({ colour }) => wanted.includes(colour))) ?? first;

  const cheapest = product.variants.reduce((low, variant) => (variant.price < low.price ? variant : low), leading);
  const isFromPrice = product.variants.some((variant) => variant.price > cheapest.price);
  const compareAtPrice = isFromPrice ? null : cheapest.compareAtPrice;
  const level = stockLevel(Math.max(...product.variants.map((variant) => variant.stock)));
  return {
    id: product.id,
    href: productPath(product.slug, leading === first ? undefined : leading.slug),
    name: product.name,
    subtitle: product.subtitle,
    price: cheapest.price,
    isFromPrice,
    compareAtPrice,
    level,
    badge: badgeOf({ level, price: cheapest.price, compareAtPrice, publishedAt: product.publishedAt }, now),
    picture: leading.images[0] ?? null,
    otherPicture: leading.images.find((image) => image.src.includes("-angle")) ?? null,
    colours: product.variants.map(({ optionValues, swatch }) => ({ name: optionValues.join(", "), swatch })),
  };
}

type Facts = { level: StockLevel; price: number; compareAtPrice: number | null; publishedAt: Date | null };

function badgeOf({ level, price, compareAtPrice, publishedAt }: Facts, now: Date): Badge | null {
  if (level === "out") return { kind: "sold-out" };
  if (compareAtPrice !== null && compareAtPrice > price)
    return { kind: "off", percent: Math.round((1 - price / compareAtPrice) * 100) };
  if (level === "low") return { kind: "low" };
  const isNew = publishedAt !== null && now.getTime() - publishedAt.getTime() <= NEW_FOR_DAYS * DAY_MS;
  return isNew ? { kind: "new" } : null;
}
