import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_TAG, categoryTag, productTag } from "@/lib/cache-tags";
import type { ProductCard } from "@/lib/catalogue/card";
import * as delivery from "@/lib/catalogue/delivery";
import * as queries from "@/lib/catalogue/queries";
import { listSitemaps } from "@/lib/catalogue/sitemap";
import { telling } from "@/lib/database/answers";

/** A page takes some 10 ms to build, and there are three or four of each product. */
const BUILT = 120;

// Freshness comes from the tags, which every write drops. The day's lifetime is for what time alone changes: a product's
// publication, and when it stops being new.

export async function getCategories() {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const categories = await telling(queries.listCategories());
  cacheTag(...categories.map((category) => categoryTag(category.id)));
  return categories;
}

export async function getCategory(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const category = await telling(queries.findCategory(slug));
  if (category) cacheTag(categoryTag(category.id));
  return category;
}

export async function getProduct(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const product = await telling(queries.findProduct(slug));
  if (product) cacheTag(productTag(product.id), categoryTag(product.category.id));
  return product;
}

export async function getRelated(productId: number, categoryId: number) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG, categoryTag(categoryId));
  const products = await telling(queries.listRelated(productId, categoryId, 4));
  cacheTag(...tagsOf(products));
  return products;
}

export async function getNewest(count: number) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const products = await telling(queries.listNewest(count));
  cacheTag(...tagsOf(products));
  return products;
}

export async function getCheaperThan(price: number, count: number) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const products = await telling(queries.listCheaperThan(price, count));
  cacheTag(...tagsOf(products));
  return products;
}

export async function getChosen(slugs: readonly string[]) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const products = await telling(queries.listChosen(slugs));
  cacheTag(...tagsOf(products));
  return products;
}

/** The products whose pages are made at the build; any other's is made at its first visit. */
export async function getBestSelling() {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  return telling(queries.listBestSelling(BUILT));
}

export async function getSitemaps() {
  "use cache";
  cacheLife("hours");
  cacheTag(CATALOGUE_TAG);
  return telling(listSitemaps());
}

export async function getDeliveryMethods() {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  return telling(delivery.listDeliveryMethods());
}

const tagsOf = (products: readonly ProductCard[]) => products.map((product) => productTag(product.id));
