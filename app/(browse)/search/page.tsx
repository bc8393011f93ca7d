import type { Metadata } from "next";
import { connection } from "next/server";
import { readListing, SEARCH } from "@/components/search/place";
import { SearchResults } from "@/components/search/search-results";
import { SearchStart } from "@/components/search/search-start";
import { orBusy } from "@/components/shop/busy";
import { findProducts } from "@/lib/search/find-products";
import { selectionQuery } from "@/lib/search/selection";

// Live, and whole without JavaScript: nothing of it is worth showing before it has been found.
export const instant = false;

type Props = PageProps<"/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { selection } = readListing(SEARCH, await searchParams);
  return { title: selection.words ? `“${selection.words}”` : "Search", robots: { index: false, follow: true } };
}

export default async function Page({ searchParams }: Props) {
  await connection();
  return orBusy(() => searchPage(searchParams));
}

async function searchPage(searchParams: Props["searchParams"]) {
  const { selection, sort, after } = readListing(SEARCH, await searchParams);
  if (!selectionQuery(selection, sort, after)) return <SearchStart />;
  const found = await findProducts(selection, { sort, after });
  return <SearchResults selection={selection} sort={sort} isFurther={after !== null} found={found} />;
}
