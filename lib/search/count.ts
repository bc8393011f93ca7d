import { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { keysOf, type Segment, segmentsSql } from "@/lib/search/segments";
import { type Facet, IN_STOCK, orListed, type Sets, setsSql } from "@/lib/search/sets";

export type Counts = {
  total: number;
  inStock: number;
  /** How many there are in each segment. */
  segments: number[];
  /** By dimension and value: how many there would be of it, whatever else of its dimension is chosen. */
  facets: Map<string, Map<string, number>>;
};

export const NO_COUNTS: Counts = { total: 0, inStock: 0, segments: [], facets: new Map() };

/** The set of all that is chosen, once it is made: the segments are parts of it. */
const CHOSEN = "chosen";

type Counted = { sets: Sets; chosen: readonly string[]; segments: readonly Segment[]; facets: readonly Facet[] };

/** A price's band is counted as a value of a filter is: all bands at once. */
const BAND_FACETS: Facet[] = [
  { name: "band", dimension: "price", without: [] },
  { name: "band in stock", dimension: "price", without: [], within: IN_STOCK },
];

/** Counts a selection, the parts of its list and the values of these facets, exactly. */
export async function count(tx: Tx, { sets, chosen, segments, facets: offered }: Counted): Promise<Counts> {
  const [banded, worded] = [segments.filter(isBand), segments.filter((segment) => !isBand(segment))];
  const facets = banded.length > 0 ? [...offered, ...BAND_FACETS] : offered;
  const keysFor = ({ without, within }: Facet) =>
    orListed([...chosen.filter((key) => !without.includes(key)), ...(within ? [within] : [])]);
  const bases = [...new Set([chosen, ...facets.map(keysFor)].map((keys) => JSON.stringify(keys)))];
  const baseOf = (facet: Facet) => bases.indexOf(JSON.stringify(keysFor(facet)));
  const baseParts = bases.map((keys) => ({ every: JSON.parse(keys), notEvery: [], none: [] }));
  const parts = worded.map((segment) => ({ ...segment, every: [...segment.every, CHOSEN] }));
  const rows = await tx.$queryRaw<{ dimension: string; value: string; count: number }[]>`
    WITH sets AS MATERIALIZED (${setsSql(sets, [...baseParts, ...parts].flatMap(keysOf))}),
    bases AS MATERIALIZED (${segmentsSql(baseParts, Prisma.sql`sets`)}),
    with_chosen AS (SELECT * FROM sets UNION ALL SELECT ${CHOSEN}, chunk, bits FROM bases WHERE segment = 0)
    SELECT dimension, value, sum(n)::int AS count FROM (
      SELECT d.name AS dimension, f.value, bit_count(f.bits & b.bits) AS n
      FROM unnest(
        ${facets.map(nameOf)}::text[], ${facets.map(({ dimension }) => dimension)}::text[], ${facets.map(baseOf)}::int[]
      ) AS d (name, dimension, base)
      JOIN bases b ON b.segment = d.base
      JOIN facets f ON f.chunk = b.chunk AND f.dimension = d.dimension
      UNION ALL SELECT 'total', '', bit_count(bits) FROM bases WHERE segment = 0
      UNION ALL SELECT 'segment', segment::text, bit_count(bits) FROM (${segmentsSql(parts, Prisma.sql`with_chosen`)}) AS s
      OFFSET 0 -- or the bitmaps themselves are sorted
    ) AS counted GROUP BY 1, 2`;

  const counted = new Map<string, Map<string, number>>();
  for (const { dimension, value, count } of rows)
    counted.set(dimension, (counted.get(dimension) ?? new Map<string, number>()).set(value, count));
  const countOf = (name: string, value: number) => counted.get(name)?.get(String(value)) ?? 0;
  const inSegments = segments.map((segment) => {
    if (segment.band === undefined) return countOf("segment", worded.indexOf(segment));
    const inStock = countOf("band in stock", segment.band);
    return isInStock(segment) ? inStock : countOf("band", segment.band) - inStock;
  });
  return {
    total: counted.get("total")?.get("") ?? 0,
    inStock: segments.reduce((sum, segment, index) => sum + (isInStock(segment) ? (inSegments[index] ?? 0) : 0), 0),
    segments: inSegments,
    facets: counted,
  };
}

const nameOf = ({ name, dimension }: Facet) => name ?? dimension;
const isBand = ({ band }: Segment) => band !== undefined;
const isInStock = ({ every }: Segment) => every.includes(IN_STOCK);
