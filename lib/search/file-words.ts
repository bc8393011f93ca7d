import type { Tx } from "@/lib/database/transaction";
import { CHUNK, textsOf, wordFacetsOf } from "@/lib/search/sources";

/** How many products make a word common: below, its bitmap is quicker made than kept. */
export const COMMON_FROM = 2_000;

// Raw, as all of lib/search: text search, bitmaps and what is made from them are PostgreSQL's alone.

/** Notes how these products write their words, for prefixes and for what is mistyped. */
export function fileWords(tx: Tx, ids: readonly number[] | null) {
  return tx.$executeRaw`
    INSERT INTO search_words (word, lexeme, telling)
    SELECT word, lexeme_of(word), telling FROM (
      SELECT lower(unaccent(token)) AS word, bool_or(telling) AS telling
      FROM (${textsOf(ids)}) AS texts, ts_parse('default', plain_text(text))
      GROUP BY 1
    ) AS words
    WHERE word ~ '^[a-z0-9]+$' AND lexeme_of(word) IS NOT NULL
    ON CONFLICT (word) DO UPDATE SET telling = true WHERE excluded.telling AND NOT search_words.telling`;
}

/** Gives bitmaps to the words that so many products have come to have. */
export async function fileNewlyCommonWords(tx: Tx, commonFrom: number): Promise<void> {
  const promoted = await tx.$queryRaw<{ lexeme: string }[]>`
    UPDATE search_lexemes SET common = true WHERE products >= ${commonFrom} AND NOT common RETURNING lexeme`;
  if (promoted.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO facets (dimension, value, chunk, bits)
    SELECT dimension, value, product_id / ${CHUNK}, bits_at(product_id % ${CHUNK}, 1)
    FROM (${wordFacetsOf(null)}) AS facets
    WHERE value = ANY(${promoted.map(({ lexeme }) => lexeme)}::text[])
    GROUP BY 1, 2, 3`;
}
