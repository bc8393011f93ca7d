import { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { keysOf, type Segment, segmentsSql } from "@/lib/search/segments";
import { PRICE_STEPS, type Sort } from "@/lib/search/selection";
import { type Sets, setsSql } from "@/lib/search/sets";
import { CHUNK, NOTHING } from "@/lib/search/sources";

/** A product's place in a list: its segment, what it is sorted by, its id. */
export type Place = { segment: number; key: number; id: number };

export const writeCursor = ({ segment, key, id }: Place) => `${segment}.${key}.${id}`;

const MOST = 2 ** 31 - 1;
const LATEST = Date.UTC(2999, 0);

/** @returns null for one that cannot be of such a list: it then begins at its beginning */
export function readCursor(after: string | null, sort: Sort): Place | null {
  const [segment, key, id] = (after ?? "").split(".").map(Number);
  if (segment === undefined || key === undefined || id === undefined) return null;
  const mayBe = id <= MOST && key <= (sort === "newest" ? LATEST : MOST);
  return mayBe ? { segment, key, id } : null;
}

/** So few are sorted faster than they are come upon along an index. */
const FEW = 2_000;

type Listing = {
  sets: Sets;
  chosen: readonly string[];
  segments: readonly Segment[];
  counts: readonly number[];
  sort: Sort;
};

/** The products from a place on, segment by segment. */
export async function listPage(
  tx: Tx,
  { sets, chosen, segments, counts, sort }: Listing,
  after: Place | null,
  limit: number,
) {
  const places: Place[] = [];
  for (const [index, segment] of segments.entries()) {
    const total = counts[index] ?? 0;
    if (total === 0 || index < (after?.segment ?? 0) || places.length >= limit) continue;
    const from = after?.segment === index ? after : null;
    const part = { ...segment, every: [...chosen, ...segment.every] };
    const wanted: Wanted = { sort, from, limit: limit - places.length, band: segment.band };
    const rows = await tx.$queryRaw<{ id: number; key: number }[]>`
      WITH sets AS MATERIALIZED (${setsSql(sets, keysOf(part))}), segment AS MATERIALIZED (${segmentsSql([part])})
      ${total <= FEW ? sortedSql(wanted) : walkedSql(wanted)}`;
    places.push(...rows.map(({ id, key }) => ({ segment: index, id, key: Number(key) })));
  }
  return places;
}

type Wanted = { sort: Sort; from: Place | null; limit: number; band: number | undefined };

const afterSql = ({ sort, from }: Wanted) => (from ? ORDERS[sort].after(from) : Prisma.sql`true`);
const inBandSql = ({ band }: Wanted) =>
  band === undefined
    ? Prisma.sql`true`
    : Prisma.sql`price >= ${PRICE_STEPS[band - 1] ?? 0} AND price < ${PRICE_STEPS[band] ?? MOST}`;

/** Goes along the index of the order wanted, and looks each product up in the bitmap. */
const walkedSql = (wanted: Wanted) => Prisma.sql`
  , result AS MATERIALIZED (
    SELECT concat_bits(coalesce(bits, ${NOTHING}) ORDER BY chunk) AS bits
    FROM generate_series(0, (SELECT max(product_id) FROM listings) / ${CHUNK}) AS chunk LEFT JOIN segment USING (chunk)
  )
  SELECT product_id AS id, ${ORDERS[wanted.sort].key} AS key FROM listings
  WHERE get_bit((SELECT bits FROM result), product_id) = 1 AND ${afterSql(wanted)} AND ${inBandSql(wanted)}
  ORDER BY ${ORDERS[wanted.sort].by} LIMIT ${wanted.limit}`;

/** Takes the ids out of the bitmap, 512 at a look and of those 64, and sorts. */
const sortedSql = (wanted: Wanted) => Prisma.sql`
  , wide AS MATERIALIZED (
    SELECT chunk * ${CHUNK} + start AS first, substring(bits FROM start + 1 FOR 512) AS bits
    FROM segment, generate_series(0, ${CHUNK - 512}, 512) AS start WHERE bit_count(bits) > 0
  ), pieces AS MATERIALIZED (
    SELECT first + start AS first, substring(bits FROM start + 1 FOR 64) AS bits
    FROM wide, generate_series(0, 448, 64) AS start WHERE bit_count(bits) > 0
  )
  SELECT product_id AS id, ${ORDERS[wanted.sort].key} AS key
  FROM pieces, generate_series(0, 63) AS place JOIN listings ON true
  WHERE bit_count(bits) > 0 AND get_bit(bits, place) = 1 AND product_id = first + place AND ${afterSql(wanted)}
  ORDER BY ${ORDERS[wanted.sort].by} LIMIT ${wanted.limit}`;

type Order = { key: Prisma.Sql; by: Prisma.Sql; after: (place: Place) => Prisma.Sql };

const POPULARITY: Order = {
  key: Prisma.sql`popularity`,
  by: Prisma.sql`popularity DESC, product_id DESC`,
  after: ({ key, id }) => Prisma.sql`(popularity, product_id) < (${key}, ${id})`,
};

const ORDERS: Record<Sort, Order> = {
  relevance: POPULARITY,
  "best-selling": POPULARITY,
  newest: {
    key: Prisma.sql`extract(epoch FROM published_at) * 1000`,
    by: Prisma.sql`published_at DESC, product_id DESC`,
    after: ({ key, id }) => Prisma.sql`(published_at, product_id) < (${new Date(key)}, ${id})`,
  },
  "price-low": {
    key: Prisma.sql`price`,
    by: Prisma.sql`price, product_id`,
    after: ({ key, id }) => Prisma.sql`(price, product_id) > (${key}, ${id})`,
  },
  "price-high": {
    key: Prisma.sql`price`,
    by: Prisma.sql`price DESC, product_id DESC`,
    after: ({ key, id }) => Prisma.sql`(price, product_id) < (${key}, ${id})`,
  },
};
