import { ListFilter, X } from "lucide-react";
import { type ActiveFilter, withoutFilters } from "@/components/search/active-filters";
import { sheetId } from "@/components/search/filters";
import { ListingLink } from "@/components/search/listing-link";
import { listingPath, type Place } from "@/components/search/place";
import { SortField } from "@/components/search/sort-field";
import { things } from "@/components/search/things";
import { Button } from "@/components/ui/button";
import { linkStyle } from "@/components/ui/text-link";
import type { Selection, Sort } from "@/lib/search/selection";

type ResultsBarProps = { place: Place; selection: Selection; sort: Sort; total: number; active: ActiveFilter[] };

/** How much is shown, what it is narrowed by, and in which order it is. */
export function ResultsBar({ place, selection, sort, total, active }: ResultsBarProps) {
  return (
    <>
      <div className="flex min-h-12 items-center gap-2 max-md:-mx-gutter max-md:overflow-x-auto max-md:px-gutter max-md:[scrollbar-width:none] md:flex-wrap">
        <h2 className="mr-2 font-label text-[0.9375rem] whitespace-nowrap tabular-nums">
          <span role="status">{things(total)}</span>
        </h2>
        {active.map(({ label, without }) => (
          <ListingLink
            key={label}
            place={place}
            href={listingPath(place, without, sort)}
            aria-label={`Remove filter ${label}`}
            className="inline-flex h-9 flex-none items-center gap-1.5 rounded-md bg-fill pr-2 pl-3 text-small transition-colors hover:bg-fill-2 max-md:h-10 pointer-coarse:h-11"
          >
            {label}
            <X aria-hidden className="size-4 text-ink-3" strokeWidth={1.5} />
          </ListingLink>
        ))}
        {active.length > 0 && (
          <ListingLink
            place={place}
            href={listingPath(place, withoutFilters(selection, Boolean(place.category)), sort)}
            className={`${linkStyle} flex-none px-2 py-2.5 text-small whitespace-nowrap`}
          >
            Clear all
          </ListingLink>
        )}
      </div>
      <div className="flex items-center gap-3 md:h-12 max-md:sticky max-md:bottom-4 max-md:z-(--z-bar) max-md:order-last max-md:mt-8 max-md:w-78 max-md:max-w-full max-md:gap-0 max-md:self-center max-md:rounded-lg max-md:bg-ink max-md:text-on-ink max-md:shadow-float max-md:noscript:w-full">
        <button
          type="button"
          popoverTarget={sheetId(place)}
          className="flex h-12 w-32 flex-none cursor-pointer items-center gap-2 pl-4.5 font-label text-[0.9375rem] md:h-10 md:w-auto md:min-w-26 md:rounded-md md:border md:border-line md:px-3.5 md:hover:border-ink lg:hidden"
        >
          <ListFilter aria-hidden className="size-4.5" strokeWidth={1.5} />
          Filter
          {active.length > 0 && (
            <span className="h-5.5 min-w-5.5 rounded-full bg-tally px-1.5 text-center text-micro text-on-tally leading-5.5 tabular-nums">
              {active.length}
              <span className="sr-only"> on</span>
            </span>
          )}
        </button>
        <SortField form={`${place.id}-filters`} value={sort} options={sortOptions(selection.words !== "")} />
        <Button
          form={`${place.id}-filters`}
          size="small"
          variant="line"
          className="scripting:hidden max-md:border-transparent max-md:text-on-ink"
        >
          Apply
        </Button>
      </div>
    </>
  );
}

/** What answers no words is in the order of what is bought most. */
const sortOptions = (hasWords: boolean): { value: Sort; label: string }[] => [
  { value: "relevance", label: hasWords ? "Best match" : "Best-selling" },
  ...(hasWords ? [{ value: "best-selling", label: "Best-selling" } as const] : []),
  { value: "newest", label: "Newest" },
  { value: "price-low", label: "Price, low to high" },
  { value: "price-high", label: "Price, high to low" },
];
