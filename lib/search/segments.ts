import { Prisma } from "@/lib/database/generated/client";
import type { Meaning } from "@/lib/search/interpret";
import type { Sort } from "@/lib/search/selection";
import { BANDS, bandKey, IN_STOCK, wordKeys } from "@/lib/search/sets";

/** A part of a list, all of which comes before the next part: what is in each of these sets, not in all of those, and in none of these. */
export type Segment = {
  every: string[];
  notEvery: string[];
  none: string[];
  /** Within which its prices are, where it is a band. */
  band?: number;
};

/**
 * The parts of a list, in order. What is sold out comes last. By relevance, what has the words in its title comes before
 * what is described by them, and that before what only tells of them. By price, each band is a part, as a walk along the
 * prices must know where to begin.
 */
export function segmentsOf(sort: Sort, meaning: Meaning): Segment[] {
  const parts = sort.startsWith("price") ? byBand(sort) : byWords(sort, meaning);
  return [
    ...parts.map((part) => ({ ...part, every: [...part.every, IN_STOCK] })),
    ...parts.map((part) => ({ ...part, none: [IN_STOCK] })),
  ];
}

const ALL: Segment = { every: [], notEvery: [], none: [] };

function byWords(sort: Sort, meaning: Meaning): Segment[] {
  if (sort !== "relevance" || meaning.terms.length === 0) return [ALL];
  const [title, about] = [wordKeys("title", meaning), wordKeys("about", meaning)];
  return [
    { ...ALL, every: title },
    { ...ALL, every: about, notEvery: title },
    { ...ALL, notEvery: about },
  ];
}

function byBand(sort: Sort): Segment[] {
  const bands = BANDS.map((band) => ({ ...ALL, every: [bandKey(band)], band }));
  return sort === "price-low" ? bands : bands.reverse();
}

export const keysOf = ({ every, notEvery, none }: Segment) => [...every, ...notEvery, ...none];

/** The products of each segment as (segment, chunk, bits), from `sets`. */
export function segmentsSql(segments: readonly Segment[], sets = Prisma.sql`sets`): Prisma.Sql {
  const rows = segments.map(({ every, notEvery, none }, segment) => ({
    segment,
    every: [...new Set(every)],
    not_every: notEvery,
    none,
  }));
  return Prisma.sql`
    SELECT segment, chunk, CASE WHEN nowhere IS NULL AND beaten IS NULL THEN bits
      ELSE bits & ~coalesce(nowhere | beaten, nowhere, beaten) END AS bits
    FROM (
      SELECT s.segment, t.chunk,
        bit_and(t.bits) FILTER (WHERE t.key = ANY(s.every)) AS bits,
        bit_or(t.bits) FILTER (WHERE t.key = ANY(s.none)) AS nowhere,
        CASE WHEN count(*) FILTER (WHERE t.key = ANY(s.not_every)) = nullif(cardinality(s.not_every), 0)
          THEN bit_and(t.bits) FILTER (WHERE t.key = ANY(s.not_every)) END AS beaten
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s (segment int, every text[], not_every text[], none text[])
      JOIN ${sets} t ON t.key = ANY(s.every || s.not_every || s.none)
      GROUP BY s.segment, t.chunk, s.every, s.not_every
      HAVING count(*) FILTER (WHERE t.key = ANY(s.every)) = cardinality(s.every)
    ) AS parts`;
}
