import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { CATALOGUE_TAG, productTag } from "@/lib/cache-tags";
import { telling } from "@/lib/database/answers";
import * as queries from "@/lib/reviews/queries";

/** A page of a product's reviews, newest first; null after a review that is not among them. */
export async function getReviews(productId: number, page: { after: number | null; count: number }) {
  "use cache";
  cacheLife("days");
  cacheTag(CATALOGUE_TAG, productTag(productId));
  if (page.after !== null && !(await telling(queries.isReviewOf(productId, page.after)))) return null;
  return telling(queries.listReviews(productId, page));
}
