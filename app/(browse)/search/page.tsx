import type { Metadata } from "next";
import { connection } from "next/server";
import { listingPath, readListing, SEARCH } from "@/components/search/place";
import { SearchResults } from "@/components/search/search-results";
import { SearchStart } from "@/components/search/search-start";
import { orBusy } from "@/components/shop/busy";
import { type Found, findProducts } from "@/lib/search/find-products";
import { ANYTHING, selectionQuery } from "@/lib/search/selection";

// Live, and whole without JavaScript: nothing of it is worth showing before it has been found.
export const instant = false;

type Props = PageProps<"/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = readListing(SEARCH, await searchParams).selection;
  return {
    title: words ? `“${words}”` : "Search",
    alternates: { canonical: listingPath(SEARCH, { ...ANYTHING, words }) },
  };
}

export default async function Page({ searchParams }: Props) {
  await connection();
  return orBusy(() => searchPage(searchParams));
}

async function searchPage(searchParams: Props["searchParams"]) {
  const { selection, sort, after } = readListing(SEARCH, await searchParams);
  const query = selectionQuery(selection, sort, after);
  if (!query) return <SearchStart />;
  const found = await findProducts(selection, { sort, after });
  const isPlain = query === selectionQuery({ ...ANYTHING, words: selection.words });
  return (
    <>
      {!(isPlain && isUnderstood(found)) && <meta name="robots" content="noindex, follow" />}
      <SearchResults selection={selection} sort={sort} isFurther={after !== null} found={found} />
    </>
  );
}

/** Addresses that anybody can make up are not for others' search engines to keep, but for words that lead somewhere. */
const isUnderstood = ({ total, correction, ignored }: Found) => total > 0 && !correction && ignored.length === 0;
