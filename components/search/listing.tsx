import { activeFilters } from "@/components/search/active-filters";
import { Filters } from "@/components/search/filters";
import { ListingLink } from "@/components/search/listing-link";
import { MoreProducts } from "@/components/search/more-products";
import { NothingMatches } from "@/components/search/nothing-matches";
import { listingPath, type Place } from "@/components/search/place";
import { ResultsBar } from "@/components/search/results-bar";
import { ProductGrid } from "@/components/shop/product-grid";
import { linkStyle } from "@/components/ui/text-link";
import type { Found } from "@/lib/search/find-products";
import { type Selection, type Sort, selectionQuery } from "@/lib/search/selection";

export type ListingProps = {
  place: Place;
  selection: Selection;
  sort: Sort;
  /** Others come before these. */
  isFurther?: boolean;
  found: Found;
};

/** Products with what narrows and orders them. */
export function Listing({ place, selection, sort, isFurther = false, found }: ListingProps) {
  const address = listingPath(place, selection, sort);
  const active = activeFilters(selection, found.facets, Boolean(place.category));
  return (
    <div className="group/listing grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 lg:grid-cols-[232px_minmax(0,1fr)]">
      <Filters place={place} address={address} selection={selection} found={found} active={active} />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-4 max-md:flex max-md:flex-col max-md:items-stretch md:gap-y-5">
        <ResultsBar place={place} selection={selection} sort={sort} total={found.total} active={active} />
        <div className="col-span-2 grid transition-opacity duration-(--duration-base) group-has-data-pending/listing:opacity-55">
          {isFurther && (
            <ListingLink place={place} href={address} className={`${linkStyle} mb-4 justify-self-start text-small`}>
              Back to the first of them
            </ListingLink>
          )}
          {found.products.length > 0 ? (
            <ProductGrid products={found.products} matched={found.matched} beside="rail" />
          ) : (
            <NothingMatches place={place} selection={selection} active={active} sort={sort} />
          )}
          {found.next && (
            <MoreProducts
              key={address}
              address={address}
              query={selectionQuery(selection, sort)}
              next={found.next}
              matched={found.matched}
            />
          )}
        </div>
      </div>
    </div>
  );
}
