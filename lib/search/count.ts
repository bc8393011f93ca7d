import type { Tx } from "@/lib/database/transaction";
import { keysOf, type Segment, segmentsSql } from "@/lib/search/segments";
import { type Sets, setsSql } from "@/lib/search/sets";

export type Counts = {
  total: number;
  /** By dimension and value: how many there would be of it, whatever else of its dimension is chosen. */
  facets: Map<string, Map<string, number>>;
  /** How many there are in each segment. */
  segments: number[];
};

type Counted = { sets: Sets; chosen: readonly string[]; segments: readonly Segment[]; facets: readonly string[] };

/** Counts a selection, the parts of its list and the values of these facets, exactly. */
export async function count(tx: Tx, { sets, chosen, segments, facets: dimensions }: Counted): Promise<Counts> {
  const keys = new Set([...chosen, ...segments.flatMap(keysOf)]);
  // Where nothing of a facet is chosen, its values are counted in the whole result: '' stands for it
  const without = ["", ...dimensions.filter((dimension) => chosen.includes(dimension))];
  const withouts = dimensions.map((dimension) => (chosen.includes(dimension) ? dimension : ""));
  const numbered = segments.map((part, segment) => ({ ...part, segment }));
  const rows = await tx.$queryRaw<{ dimension: string; value: string; count: number }[]>`
    WITH sets AS MATERIALIZED (${setsSql(sets, [...keys])}),
    others AS MATERIALIZED (
      SELECT w.without, t.chunk, bit_and(t.bits) AS bits
      FROM unnest(${without}::text[]) AS w (without) JOIN sets t ON t.key = ANY(${chosen}::text[]) AND t.key <> w.without
      GROUP BY 1, 2
      HAVING count(*) = ${chosen.length}::int - (w.without <> '')::int
    )
    SELECT dimension, value, sum(n)::int AS count FROM (
      SELECT f.dimension, f.value, bit_count(f.bits & o.bits) AS n
      FROM unnest(${dimensions}::text[], ${withouts}::text[]) AS d (dimension, without)
      JOIN facets f USING (dimension)
      JOIN others o ON o.without = d.without AND o.chunk = f.chunk
      UNION ALL SELECT 'total', '', bit_count(bits) FROM others WHERE without = ''
      UNION ALL SELECT 'segment', segment::text, bit_count(bits) FROM (${segmentsSql(numbered, chosen)}) AS s
      OFFSET 0 -- or the bitmaps themselves are sorted
    ) AS counted GROUP BY 1, 2`;

  const facets = new Map<string, Map<string, number>>();
  for (const { dimension, value, count } of rows) {
    const values = facets.get(dimension) ?? new Map<string, number>();
    facets.set(dimension, values.set(value, count));
  }
  return {
    total: facets.get("total")?.get("") ?? 0,
    facets,
    segments: segments.map((_, index) => facets.get("segment")?.get(String(index)) ?? 0),
  };
}
