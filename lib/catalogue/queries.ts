import type { Route } from "next";
import { cardSelect, type ProductCard, toCard } from "@/lib/catalogue/card";
import { forSale } from "@/lib/catalogue/for-sale";
import { productSelect, toProduct } from "@/lib/catalogue/product";
import { isSlug } from "@/lib/catalogue/slug";
import { prisma } from "@/lib/prisma";
import { productPath } from "@/lib/routes";

const present = <T>(value: T | null): value is T => value !== null;
const newestFirst = [{ publishedAt: "desc" }, { id: "desc" }] as const;
const positioned = [{ position: "asc" }, { id: "asc" }] as const;

/** Every category that has something to sell, in the shop's order, with how many products are in it. */
export async function listCategories() {
  const rows = await prisma.category.findMany({
    orderBy: positioned.slice(),
    select: {
      id: true,
      slug: true,
      name: true,
      shortName: true,
      _count: { select: { products: { where: forSale() } } },
    },
  });
  return rows
    .map(({ _count, ...category }) => ({ ...category, productCount: _count.products }))
    .filter(({ productCount }) => productCount > 0);
}

/** @returns null when there is no such category */
export async function findCategory(slug: string) {
  if (!isSlug(slug)) return null;
  return prisma.category.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, description: true },
  });
}

/** A product that is for sale. @returns null when there is none of that name */
export async function findProduct(slug: string) {
  if (!isSlug(slug)) return null;
  const row = await prisma.product.findUnique({ where: { slug, ...forSale() }, select: productSelect });
  return row && toProduct(row);
}

/** The address of a variant's page, of whatever product. @returns null when it is not for sale */
export async function findVariantPath(variantId: number): Promise<Route | null> {
  const where = { id: variantId, product: forSale() };
  const select = { slug: true, product: { select: { slug: true } } };
  const variant = await prisma.variant.findUnique({ where, select });
  return variant && productPath(variant.product.slug, variant.slug);
}

/** What else to look at: the same category first, then whatever is newest. */
export async function listRelated(productId: number, categoryId: number, count: number): Promise<ProductCard[]> {
  const others = { ...forSale(), id: { not: productId } };
  const [siblings, newest] = await Promise.all([
    listCards({ where: { ...others, categoryId }, orderBy: positioned.slice(), take: count }),
    listCards({ where: { ...others, categoryId: { not: categoryId } }, orderBy: newestFirst.slice(), take: count }),
  ]);
  return [...siblings, ...newest].slice(0, count);
}

/** The latest arrivals. */
export const listNewest = (count: number) => listCards({ where: forSale(), orderBy: newestFirst.slice(), take: count });

/** What can be bought for less than this many minor units, cheapest first. */
export const listCheaperThan = (price: number, count: number) =>
  listCards({
    where: { ...forSale(), variants: { some: { price: { lt: price }, stock: { gt: 0 } } } },
    orderBy: newestFirst.slice(),
    take: count,
  });

/** These products in this order; what is no longer sold is made up for by the newest others, so that a row stays full. */
export async function listChosen(slugs: readonly string[]): Promise<ProductCard[]> {
  const [chosen, newest] = await Promise.all([
    prisma.product.findMany({ where: { slug: { in: [...slugs] }, ...forSale() }, select: cardSelect }),
    listCards({
      where: { ...forSale(), slug: { notIn: [...slugs] } },
      orderBy: newestFirst.slice(),
      take: slugs.length,
    }),
  ]);
  const now = new Date();
  const inOrder = slugs.flatMap((slug) => chosen.filter((product) => product.slug === slug));
  return [...inOrder.map((product) => toCard(product, now)).filter(present), ...newest].slice(0, slugs.length);
}

/** The addresses of what sells best, and of its variants. */
export const listBestSelling = (count: number) =>
  prisma.product.findMany({
    where: { ...forSale(), variants: { some: {} } },
    orderBy: [{ popularity: "desc" }, { id: "desc" }],
    take: count,
    select: { slug: true, variants: { orderBy: positioned.slice(), select: { slug: true } } },
  });

type CardQuery = Pick<Parameters<typeof prisma.product.findMany>[0] & object, "where" | "orderBy" | "take">;

async function listCards(query: CardQuery): Promise<ProductCard[]> {
  const rows = await prisma.product.findMany({ ...query, select: cardSelect });
  const now = new Date();
  return rows.map((product) => toCard(product, now)).filter(present);
}
