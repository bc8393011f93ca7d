import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_TAG, categoryTag, listingTag, productTag } from "@/lib/cache-tags";
import { findCategory } from "@/lib/catalogue/queries";
import { telling } from "@/lib/database/answers";
import { findProducts } from "@/lib/search/find-products";
import { ANYTHING } from "@/lib/search/selection";

/** A category as one comes to it: nothing narrowed, the first page. @returns null when there is no such category */
export async function getCategoryListing(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const category = await telling(findCategory(slug));
  if (!category) return null;
  const selection = { ...ANYTHING, categories: [slug] };
  const found = await telling(findProducts(selection, { sort: "relevance", after: null }));
  cacheTag(categoryTag(category.id), listingTag(category.id), ...found.products.map(({ id }) => productTag(id)));
  return { category, selection, found };
}
