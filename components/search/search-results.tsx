import { withoutFilters } from "@/components/search/active-filters";
import { Listing, type ListingProps } from "@/components/search/listing";
import { listingPath, SEARCH } from "@/components/search/place";
import { RememberSearch } from "@/components/search/remember-search";
import { SearchHead } from "@/components/search/search-head";
import { WaysOn } from "@/components/search/ways-on";
import type { Found } from "@/lib/search/find-products";

/** What was found for some words, or an honest page that nothing was. */
export function SearchResults(listing: Omit<ListingProps, "place">) {
  const { selection, found } = listing;
  const { words } = selection;
  const isNarrowed = listingPath(SEARCH, selection) !== listingPath(SEARCH, withoutFilters(selection, false));
  if (found.total === 0 && !isNarrowed) return <NothingFound words={words} />;
  return (
    <div className="wrap">
      <SearchHead words={words} />
      <h1 className="sr-only">{words ? `Results for “${words}”` : "Everything"}</h1>
      <Reading found={found} />
      <div className="mt-6">
        <Listing place={SEARCH} {...listing} />
      </div>
      {found.total > 0 && words && <RememberSearch words={words} />}
    </div>
  );
}

/** How the words were read, where that is not as they were typed. */
function Reading({ found: { correction, ignored } }: { found: Found }) {
  return (
    <>
      {correction && (
        <p className="mt-5 text-lead">
          Showing results for <strong className="font-head">{correction.meant}</strong>.{" "}
          <span className="text-ink-2">{`Nothing here goes by “${correction.typed}”.`}</span>
        </p>
      )}
      {ignored.length > 0 && (
        <p className="mt-5 text-ink-2">{`Nothing here goes by ${ignored.map((word) => `“${word}”`).join(", ")}: we left that out.`}</p>
      )}
    </>
  );
}

function NothingFound({ words }: { words: string }) {
  return (
    <>
      <div className="wrap">
        <SearchHead words={words} />
        <h1 className="mt-10 max-w-[30ch] text-h2 [overflow-wrap:anywhere]">{`Nothing here goes by “${words}”.`}</h1>
      </div>
      <WaysOn words="Try another spelling or fewer words, or start here." />
    </>
  );
}
