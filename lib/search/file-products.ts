import type { Tx } from "@/lib/database/transaction";
import { categoriesOf } from "@/lib/search/categories-of";
import { COMMON_FROM, fileNewlyCommon, fileRareWords, fileWords, findNewlyCommon } from "@/lib/search/file-words";
import { inSearch } from "@/lib/search/in-search";
import { CHUNK, facetsOf, listingsOf, NOTHING, WORD_FACETS, wordsOf } from "@/lib/search/sources";

const BATCH = 500;

/** Whoever files holds it: two at a time would undo each other's bits. */
const FILING_LOCK = 7_013_001;
export const lockFiling = (tx: Tx) => tx.$queryRaw`SELECT pg_advisory_xact_lock(${FILING_LOCK})::text`;

/**
 * Brings search and filters up to date with every product that changed: batch by batch, each one transaction.
 * Does nothing where somebody else is at it: they, or the next round (keep-filed.ts), will come to what is left.
 * @returns the ids of the categories that list these products now, or did
 */
export async function fileProducts({ commonFrom = COMMON_FROM } = {}): Promise<Set<number>> {
  const categories = new Set<number>();
  for (;;) {
    const batch = await inSearch((tx) => fileBatch(tx, commonFrom));
    for (const id of batch.categories) categories.add(id);
    if (batch.taken < BATCH) return categories;
  }
}

async function fileBatch(tx: Tx, commonFrom: number): Promise<{ taken: number; categories: number[] }> {
  const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${FILING_LOCK}) AS mine`;
  const taken = lock?.mine ? await takeUnfiled(tx) : [];
  if (taken.length === 0) return { taken: 0, categories: [] };
  const ids = [...new Set(taken)];
  const before = await categoriesOf(tx, ids);
  await fileListings(tx, ids);
  await fileWords(tx, ids);
  await fileFacets(tx, ids);
  await fileRareWords(tx, ids);
  await fileNewlyCommon(tx, await findNewlyCommon(tx, commonFrom));
  return { taken: taken.length, categories: [...before, ...(await categoriesOf(tx, ids))] };
}

/** What is due, to the millisecond, which may be rounded up; of that, what is yet to be published is due again then. */
async function takeUnfiled(tx: Tx): Promise<number[]> {
  const rows = await tx.$queryRaw<{ product_id: number }[]>`
    WITH taken AS (
      DELETE FROM unfiled_products
      WHERE id IN (SELECT id FROM unfiled_products WHERE due <= now() + interval '1 ms' ORDER BY due, id LIMIT ${BATCH})
      RETURNING product_id
    ), later AS (
      INSERT INTO unfiled_products (product_id, due)
      SELECT DISTINCT p.id, p.published_at FROM taken JOIN products p ON p.id = taken.product_id WHERE p.published_at > now()
    )
    SELECT product_id FROM taken`;
  return rows.map(({ product_id }) => product_id);
}

/** Puts what these products are into their listings, and counts their words. */
export function fileListings(tx: Tx, ids: number[]) {
  return tx.$executeRaw`
    WITH source AS MATERIALIZED (${listingsOf(ids)}), filed AS (
      INSERT INTO listings (product_id, price, popularity, published_at, words) SELECT * FROM source
      ON CONFLICT (product_id) DO UPDATE SET price = excluded.price, popularity = excluded.popularity,
        published_at = excluded.published_at, words = excluded.words
    ), gone AS (
      DELETE FROM listings WHERE product_id = ANY(${ids}::int[]) AND product_id NOT IN (SELECT product_id FROM source)
    ), change AS (
      SELECT lexeme, sum(n)::int AS products FROM (
        SELECT -1 AS n, unnest(tsvector_to_array(words)) AS lexeme FROM listings WHERE product_id = ANY(${ids}::int[])
        UNION ALL SELECT 1, unnest(tsvector_to_array(words)) FROM source
      ) AS difference GROUP BY lexeme HAVING sum(n) <> 0
    )
    INSERT INTO search_lexemes (lexeme, products) SELECT lexeme, products FROM change
    ON CONFLICT (lexeme) DO UPDATE SET products = search_lexemes.products + excluded.products`;
}

/** Sets the products' bits where they belong now, clears them where they did, and touches no other bitmap. */
export function fileFacets(tx: Tx, ids: number[]) {
  return tx.$executeRaw`
    WITH fresh AS MATERIALIZED (
      SELECT dimension, value, product_id / ${CHUNK} AS chunk, bits_at(product_id % ${CHUNK}, 1) AS bits
      FROM (
        ${facetsOf(ids)}
        UNION ALL SELECT product_id, dimension, lexeme
        FROM (${wordsOf(ids)}) AS words JOIN ${WORD_FACETS} AS f (dimension, least) ON strength >= least WHERE common
      ) AS facets
      GROUP BY 1, 2, 3
    ), mask AS MATERIALIZED (
      SELECT id / ${CHUNK} AS chunk, bits_at(id % ${CHUNK}, 1) AS bits FROM unnest(${ids}::int[]) AS id GROUP BY 1
    )
    INSERT INTO facets (dimension, value, chunk, bits)
    SELECT f.dimension, f.value, f.chunk AS chunk, (f.bits & ~mask.bits) | coalesce(fresh.bits, ${NOTHING})
    FROM facets f JOIN mask USING (chunk) LEFT JOIN fresh USING (dimension, value, chunk)
    WHERE (f.bits & mask.bits) <> coalesce(fresh.bits, ${NOTHING})
    UNION ALL SELECT * FROM fresh
    WHERE NOT EXISTS (SELECT FROM facets f WHERE (f.dimension, f.value, f.chunk) = (fresh.dimension, fresh.value, fresh.chunk))
    ORDER BY chunk, dimension, value -- as they are read
    ON CONFLICT (dimension, value, chunk) DO UPDATE SET bits = excluded.bits`;
}
