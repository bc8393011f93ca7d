import type { Tx } from "@/lib/database/transaction";
import { CHUNK, textsOf, WORD_FACETS, wordsOf } from "@/lib/search/sources";

/** How many products make a word common: below, its bitmap is quicker made than kept. */
export const COMMON_FROM = 2_000;

// Raw, as all of lib/search: text search, bitmaps and what is made from them are PostgreSQL's alone.

/** Notes how these products write their words, for prefixes and for what is mistyped. */
export function fileWords(tx: Tx, ids: readonly number[]) {
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

/** @returns the words that so many products have come to have; from now on they need bitmaps */
export async function findNewlyCommon(tx: Tx, commonFrom: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ lexeme: string }[]>`
    UPDATE search_lexemes SET common = true WHERE products >= ${commonFrom} AND NOT common RETURNING lexeme`;
  return rows.map(({ lexeme }) => lexeme);
}

/** Notes where these products have words that too few have for a bitmap. */
export async function fileRareWords(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM rare_words WHERE product_id = ANY(${ids}::int[])`;
  await tx.$executeRaw`
    INSERT INTO rare_words (lexeme, strength, product_id)
    SELECT lexeme, strength, product_id FROM (${wordsOf(ids)}) AS words WHERE NOT common`;
}

/** Makes bitmaps of what was noted while these words were rare. */
export async function fileNewlyCommon(tx: Tx, lexemes: readonly string[]): Promise<void> {
  if (lexemes.length === 0) return;
  await tx.$executeRaw`
    WITH rare AS (DELETE FROM rare_words WHERE lexeme = ANY(${lexemes}::text[]) RETURNING *)
    INSERT INTO facets (dimension, value, chunk, bits)
    SELECT dimension, lexeme, product_id / ${CHUNK}, bits_at(product_id % ${CHUNK}, 1)
    FROM rare JOIN ${WORD_FACETS} AS f (dimension, least) ON strength >= least
    GROUP BY 1, 2, 3`;
}
