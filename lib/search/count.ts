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

/** Counts a selection, the parts of its list and the values of these facets, exactly. */
export async function count(tx: Tx, { sets, chosen, segments, facets }: Counted): Promise<Counts> {
  const but = (without: readonly string[]) => orListed(chosen.filter((key) => !without.includes(key)));
  const bases = [
    ...new Set([chosen, ...facets.map(({ without }) => but(without))].map((keys) => JSON.stringify(keys))),
  ];
  const baseOf = (facet: Facet) => bases.indexOf(JSON.stringify(but(facet.without)));
  const baseParts = bases.map((keys) => ({ every: JSON.parse(keys), notEvery: [], none: [] }));
  const parts = segments.map((segment) => ({ ...segment, every: [...segment.every, CHOSEN] }));
  const rows = await tx.$queryRaw<{ dimension: string; value: string; count: number }[]>`
    WITH sets AS MATERIALIZED (${setsSql(sets, [...baseParts, ...parts].flatMap(keysOf))}),
    bases AS MATERIALIZED (${segmentsSql(baseParts, Prisma.sql`sets`)}),
    with_chosen AS (SELECT * FROM sets UNION ALL SELECT ${CHOSEN}, chunk, bits FROM bases WHERE segment = 0)
    SELECT dimension, value, sum(n)::int AS count FROM (
      SELECT f.dimension, f.value, bit_count(f.bits & b.bits) AS n
      FROM unnest(${facets.map(({ dimension }) => dimension)}::text[], ${facets.map(baseOf)}::int[]) AS d (dimension, base)
      JOIN bases b ON b.segment = d.base
      JOIN facets f ON f.chunk = b.chunk AND f.dimension = d.dimension
      UNION ALL SELECT 'total', '', bit_count(bits) FROM bases WHERE segment = 0
      UNION ALL SELECT 'segment', segment::text, bit_count(bits) FROM (${segmentsSql(parts, Prisma.sql`with_chosen`)}) AS s
      OFFSET 0 -- or the bitmaps themselves are sorted
    ) AS counted GROUP BY 1, 2`;

  const counted = new Map<string, Map<string, number>>();
  for (const { dimension, value, count } of rows)
    counted.set(dimension, (counted.get(dimension) ?? new Map<string, number>()).set(value, count));
  const inSegments = segments.map((_, index) => counted.get("segment")?.get(String(index)) ?? 0);
  return {
    total: counted.get("total")?.get("") ?? 0,
    inStock: inSegments.reduce((sum, n, index) => sum + (segments[index]?.every.includes(IN_STOCK) ? n : 0), 0),
    segments: inSegments,
    facets: counted,
  };
}
