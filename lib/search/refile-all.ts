import { prisma } from "@/lib/prisma";
import { FILING_LOCK } from "@/lib/search/file-products";
import { COMMON_FROM, fileNewlyCommonWords, fileWords } from "@/lib/search/file-words";
import { CHUNK, facetsOf, listingsOf } from "@/lib/search/sources";

const AN_HOUR = 3_600_000;

/** Makes all of search and filters anew, for when most of the catalogue is: a million products take minutes. */
export async function refileAll({ commonFrom = COMMON_FROM } = {}): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`
        SELECT set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true),
          pg_advisory_xact_lock(${FILING_LOCK})::text`;
      // Not TRUNCATE, for which every reader would wait until the end
      await tx.$executeRaw`DELETE FROM unfiled_products`;
      await tx.$executeRaw`
        INSERT INTO unfiled_products (product_id, due) SELECT id, published_at FROM products WHERE published_at > now()`;
      await tx.$executeRaw`DELETE FROM facets`;
      await tx.$executeRaw`DELETE FROM search_words`;
      await tx.$executeRaw`DELETE FROM search_lexemes`;
      await tx.$executeRaw`DELETE FROM listings`;
      await tx.$executeRaw`INSERT INTO listings (product_id, price, popularity, published_at, words) ${listingsOf(null)}`;
      await tx.$executeRaw`
        INSERT INTO search_lexemes (lexeme, products) SELECT word, ndoc FROM ts_stat('SELECT words FROM listings')`;
      await fileWords(tx, null);
      await tx.$executeRaw`
        INSERT INTO facets (dimension, value, chunk, bits)
        SELECT dimension, value, product_id / ${CHUNK}, bits_at(product_id % ${CHUNK}, 1)
        FROM (${facetsOf(null)}) AS facets GROUP BY 1, 2, 3`;
      await fileNewlyCommonWords(tx, commonFrom);
    },
    { timeout: AN_HOUR },
  );
}
