import { X } from "lucide-react";
import type { Route } from "next";
import { type ActiveFilter, withoutFilters } from "@/components/search/active-filters";
import { ColourFacet, Facet, ValuesFacet } from "@/components/search/facet";
import { FilterForm } from "@/components/search/filter-form";
import { ListingLink } from "@/components/search/listing-link";
import { listingPath, type Place } from "@/components/search/place";
import { PriceFacet } from "@/components/search/price-facet";
import { things } from "@/components/search/things";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { CheckRow } from "@/components/ui/check-row";
import type { Found } from "@/lib/search/find-products";
import { ANYTHING, type Selection } from "@/lib/search/selection";

export const sheetId = ({ id }: Place) => `${id}-sheet`;

type FiltersProps = { place: Place; address: Route; selection: Selection; found: Found; active: ActiveFilter[] };

const sheet =
  "inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-[464px] flex-col bg-surface text-ink shadow-float translate-x-full open:flex open:translate-x-0 starting:open:translate-x-full transition-[translate,display,overlay] transition-discrete duration-(--duration-slow) ease-in open:ease-out backdrop:bg-scrim";
const rail =
  "lg:-mx-1 lg:sticky lg:top-24 lg:inset-auto lg:flex lg:h-auto lg:max-h-[calc(100dvh-7rem)] lg:w-auto lg:translate-x-0 lg:overflow-y-auto lg:bg-transparent lg:shadow-none lg:transition-none lg:[scrollbar-width:thin]";

/** A rail beside the things, below `lg` a sheet: the browser's own popover, which needs no JavaScript. */
export function Filters({ place, address, selection, found, active }: FiltersProps) {
  const id = sheetId(place);
  return (
    <aside id={id} popover="auto" aria-label="Filters" className={`${sheet} ${rail}`}>
      <header className="flex min-h-15 flex-none items-center justify-between border-line border-b py-2 pr-2 pl-5 lg:hidden">
        <h2 className="text-h3">Filters</h2>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          // biome-ignore lint/a11y/noAutofocus: of a popover, it is where the focus goes when that opens
          autoFocus
          aria-label="Close filters"
          className="grid size-11 cursor-pointer place-items-center rounded-md transition-colors hover:bg-fill"
        >
          <X aria-hidden className="size-5" strokeWidth={1.5} />
        </button>
      </header>
      <FilterForm place={place} action={listingPath(place, ANYTHING)} address={address}>
        {selection.words && <input type="hidden" name="q" value={selection.words} />}
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-6 max-lg:pt-2 lg:overflow-visible lg:px-1">
          <Facets place={place} selection={selection} facets={found.facets} />
          <Button size="small" variant="line" className="scripting:hidden max-lg:hidden">
            Apply
          </Button>
        </div>
        <div className="flex flex-none gap-4 border-line border-t px-5 pt-4 pb-5 lg:hidden">
          {active.length > 0 && (
            <ListingLink
              place={place}
              href={listingPath(place, withoutFilters(selection, Boolean(place.category)))}
              className={buttonStyle({ variant: "line" })}
            >
              Clear
            </ListingLink>
          )}
          <Button className="flex-1 tabular-nums">
            <span className="noscript:hidden">
              {found.total > 0 ? `Show ${things(found.total)}` : "Nothing to show"}
            </span>
            <span className="scripting:hidden">Apply</span>
          </Button>
        </div>
      </FilterForm>
    </aside>
  );
}

function Facets({ place, selection, facets }: Pick<FiltersProps, "place" | "selection"> & Pick<Found, "facets">) {
  const rating = selection.rating ? String(selection.rating) : "";
  return (
    <>
      {!place.category && (
        <ValuesFacet title="Category" name="category" values={facets.categories} chosen={selection.categories} />
      )}
      <ValuesFacet title="Material" name="material" values={facets.materials} chosen={selection.materials} />
      <ColourFacet values={facets.colours} chosen={selection.colours} />
      <PriceFacet values={facets.prices} price={selection.price} />
      <Facet title="Availability">
        <CheckRow
          name="stock"
          value="in"
          label="In stock"
          count={facets.inStock}
          defaultChecked={selection.inStock}
          disabled={facets.inStock === 0 && !selection.inStock}
        />
      </Facet>
      {(rating || facets.ratings.some(({ count }) => count > 0)) && (
        <Facet title="Rating">
          <CheckRow type="radio" name="rating" value="" label="Any" defaultChecked={!rating} />
          {facets.ratings.map(({ value, label, count }) => (
            <CheckRow
              key={value}
              type="radio"
              name="rating"
              value={value}
              label={label}
              count={count}
              defaultChecked={value === rating}
              disabled={count === 0 && value !== rating}
            />
          ))}
        </Facet>
      )}
    </>
  );
}
