import type { Route } from "next";
import { categoryPath } from "@/lib/routes";
import { readSelection, type Selection, type Sort, selectionQuery } from "@/lib/search/selection";

type Params = Record<string, string | string[] | undefined>;

/** A page that lists products and can be narrowed: the search, or one category's. */
export type Place = {
  /** Unlike any other page's: the one before is still in the document, unseen. */
  id: string;
  /** The category that it is about. */
  category?: string;
};

export const SEARCH: Place = { id: "search" };

/** What a listing's address asks for. A form without JavaScript sends the price's limits one by one. */
export function readListing({ category }: Place, params: Params) {
  const { from, to } = params;
  const price = params.price ?? (from || to ? `${from ?? ""}-${to ?? ""}` : undefined);
  return readSelection({ ...params, price }, category === undefined ? undefined : { category });
}

/** The one address of what is chosen there. */
export function listingPath({ category }: Place, selection: Selection, sort?: Sort, after?: string | null): Route {
  const own = category === undefined ? selection : { ...selection, categories: [] };
  const query = selectionQuery(own, sort, after);
  const path = category === undefined ? "/search" : categoryPath(category);
  return (query ? `${path}?${query}` : path) as Route;
}
