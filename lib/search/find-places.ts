import { inTransaction, type Tx } from "@/lib/database/transaction";
import { type Counts, count, NO_COUNTS } from "@/lib/search/count";
import type { Meaning } from "@/lib/search/interpret";
import { listPage, type Place } from "@/lib/search/list-page";
import { segmentsOf } from "@/lib/search/segments";
import type { Selection, Sort } from "@/lib/search/selection";
import { chosenKeys, type Facet, setsOf } from "@/lib/search/sets";

type Wanted = { sort: Sort; from: Place | null; limit: number; facets: readonly Facet[] };
type FoundPlaces = { counts: Counts; places: Place[] };

/** Which products there are from a place on, in order, and how many in all, with counts of these facets. */
export async function findPlaces(selection: Selection, meaning: Meaning, wanted: Wanted): Promise<FoundPlaces> {
  if (meansNothing(selection, meaning)) return { counts: NO_COUNTS, places: [] };
  const [sets, chosen] = [setsOf(selection, meaning), chosenKeys(selection, meaning)];
  const segments = segmentsOf(wanted.sort, meaning);
  return inTransaction(async (tx) => {
    await suitBitmaps(tx);
    const counts = await count(tx, { sets, chosen, segments, facets: wanted.facets });
    const listing = { sets, chosen, segments, counts: counts.segments, sort: wanted.sort };
    return { counts, places: await listPage(tx, listing, wanted.from, wanted.limit) };
  });
}

const meansNothing = ({ words }: Selection, { terms, productIds }: Meaning) =>
  words !== "" && terms.length === 0 && productIds === null;

/** Some megabytes of bitmaps are at hand at a time; what compiling a statement costs, these never earn back. */
const suitBitmaps = (tx: Tx) =>
  tx.$queryRaw`SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
