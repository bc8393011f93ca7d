import { type ActiveFilter, withoutFilters } from "@/components/search/active-filters";
import { ListingLink } from "@/components/search/listing-link";
import { listingPath, type Place } from "@/components/search/place";
import { pillStyle } from "@/components/ui/pill-style";
import { findProducts } from "@/lib/search/find-products";
import type { Selection, Sort } from "@/lib/search/selection";

const OFFERED = 4;
const NUMBERS = ["", "that", "both", "all three", "all four"];

type NothingMatchesProps = { place: Place; selection: Selection; active: ActiveFilter[]; sort: Sort };

/** The filters leave nothing: which of them to take off, and what that would bring. */
export async function NothingMatches({ place, selection, active, sort }: NothingMatchesProps) {
  if (active.length === 0)
    return <p className="py-10 text-ink-2 text-lead">Nothing here just now. More is on its way.</p>;
  const waysOn = await Promise.all(
    active.slice(0, OFFERED).map(async ({ label, without }) => {
      const { total } = await findProducts(without, { sort, after: null, limit: 1 });
      return { label, without, total };
    }),
  );
  return (
    <div className="grid justify-items-start gap-4 py-10">
      <h2 className="text-h2">{`Nothing matches ${NUMBERS[active.length] ?? "all of it"}.`}</h2>
      <p className="text-ink-2 text-lead">Take one filter off and things will turn up.</p>
      <ul className="flex flex-wrap gap-2">
        {waysOn
          .filter(({ total }) => total > 0)
          .map(({ label, without, total }) => (
            <li key={label}>
              <ListingLink place={place} href={listingPath(place, without, sort)} className={pillStyle}>
                {`Without “${label}”: ${total}`}
              </ListingLink>
            </li>
          ))}
        <li>
          <ListingLink
            place={place}
            href={listingPath(place, withoutFilters(selection, Boolean(place.category)), sort)}
            className={pillStyle}
          >
            Clear all filters
          </ListingLink>
        </li>
      </ul>
    </div>
  );
}
