import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_TAG, productTag } from "@/lib/cache-tags";
import { telling } from "@/lib/database/answers";
import { listBoughtTogether } from "@/lib/recommendations/queries";

/** What is often bought with a product. Orders change it little by little: a day's age does no harm. */
export async function getBoughtTogether(productId: number, count: number) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG);
  const products = await telling(listBoughtTogether(productId, count));
  cacheTag(...products.map(({ id }) => productTag(id)));
  return products;
}
