import type { Tx } from "@/lib/database/transaction";
import { type Counts, count, NO_COUNTS } from "@/lib/search/count";
import type { Meaning } from "@/lib/search/interpret";
import { listPage, type Place } from "@/lib/search/list-page";
import { segmentsOf } from "@/lib/search/segments";
import type { Selection, Sort } from "@/lib/search/selection";
import { chosenKeys, type Facet, setsOf } from "@/lib/search/sets";

type Wanted = { sort: Sort; from: Place | null; limit: number; facets: readonly Facet[] };

/** Which products there are from a place on, in order, and how many in all, with counts of these facets. */
export async function findPlaces(
  tx: Tx,
  selection: Selection,
  meaning: Meaning,
  { sort, from, limit, facets }: Wanted,
): Promise<{ counts: Counts; places: Place[] }> {
  if (meansNothing(selection, meaning)) return { counts: NO_COUNTS, places: [] };
  const [sets, chosen, segments] = [
    setsOf(selection, meaning),
    chosenKeys(selection, meaning),
    segmentsOf(sort, meaning),
  ];
  const counts = await count(tx, { sets, chosen, segments, facets });
  const listing = { sets, chosen, segments, counts: counts.segments, sort };
  return { counts, places: await listPage(tx, listing, from, limit) };
}

const meansNothing = ({ words }: Selection, { terms, productIds }: Meaning) =>
  words !== "" && terms.length === 0 && productIds === null;
