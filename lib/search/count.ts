import type { Tx } from "@/lib/database/transaction";
import { keysOf, type Segment, segmentsSql } from "@/lib/search/segments";
import { type Facet, IN_STOCK, type Sets, setsSql } from "@/lib/search/sets";

export type Counts = {
  total: number;
  inStock: number;
  /** How many there are in each segment. */
  segments: number[];
  /** By dimension and value: how many there would be of it, whatever else of its dimension is chosen. */
  facets: Map<string, Map<string, number>>;
};

export const NO_COUNTS: Counts = { total: 0, inStock: 0, segments: [], facets: new Map() };

type Counted = { sets: Sets; chosen: readonly string[]; segments: readonly Segment[]; facets: readonly Facet[] };

/** Counts a selection, the parts of its list and the values of these facets, exactly. */
export async function count(tx: Tx, { sets, chosen, segments, facets }: Counted): Promise<Counts> {
  const but = (without: readonly string[]) => chosen.filter((key) => !without.includes(key));
  const bases = [
    ...new Set([chosen, ...facets.map(({ without }) => but(without))].map((keys) => JSON.stringify(keys))),
  ];
  const baseOf = (facet: Facet) => bases.indexOf(JSON.stringify(but(facet.without)));
  const parts = [
    ...bases.map((keys) => ({ every: JSON.parse(keys), notEvery: [], none: [] })),
    ...segments.map((segment) => ({ ...segment, every: [...chosen, ...segment.every] })),
  ];
  const rows = await tx.$queryRaw<{ dimension: string; value: string; count: number }[]>`
    WITH sets AS MATERIALIZED (${setsSql(sets, parts.flatMap(keysOf))}),
    parts AS MATERIALIZED (${segmentsSql(parts)})
    SELECT dimension, value, sum(n)::int AS count FROM (
      SELECT f.dimension, f.value, bit_count(f.bits & p.bits) AS n
      FROM unnest(${facets.map(({ dimension }) => dimension)}::text[], ${facets.map(baseOf)}::int[]) AS d (dimension, base)
      JOIN facets f USING (dimension)
      JOIN parts p ON p.segment = d.base AND p.chunk = f.chunk
      UNION ALL SELECT '', segment::text, bit_count(bits) FROM parts
      OFFSET 0 -- or the bitmaps themselves are sorted
    ) AS counted GROUP BY 1, 2`;

  const counted = new Map<string, Map<string, number>>();
  for (const { dimension, value, count } of rows)
    counted.set(dimension, (counted.get(dimension) ?? new Map<string, number>()).set(value, count));
  const inPart = (part: number) => counted.get("")?.get(String(part)) ?? 0;
  const inSegments = segments.map((_, index) => inPart(bases.length + index));
  return {
    total: inPart(0),
    inStock: inSegments.reduce((sum, n, index) => sum + (segments[index]?.every.includes(IN_STOCK) ? n : 0), 0),
    segments: inSegments,
    facets: counted,
  };
}
