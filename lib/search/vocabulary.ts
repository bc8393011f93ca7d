import type { Tx } from "@/lib/database/transaction";
import { COMMON_FROM } from "@/lib/search/file-words";
import { slipsOf } from "@/lib/search/tokens";

/** A word's stem, and whether it has a bitmap (lib/search/file-words.ts). */
export type Lexeme = { lexeme: string; common: boolean };

export type Form = Lexeme & { form: string; products: number; synonyms: Lexeme[] };

/** What the catalogue knows of these words; of one that means nothing ("the"), `lexeme` is null. */
export function lookUp(tx: Tx, forms: readonly string[]) {
  return tx.$queryRaw<(Omit<Form, "lexeme"> & { lexeme: string | null })[]>`
    SELECT form, lexeme_of(form) AS lexeme, coalesce(l.products, 0) AS products, coalesce(l.common, false) AS common,
      coalesce((
        SELECT jsonb_agg(DISTINCT jsonb_build_object('lexeme', m.lexeme, 'common', m.common))
        FROM search_synonyms s JOIN search_lexemes m ON m.lexeme = lexeme_of(s.means) AND m.products > 0
        WHERE lexeme_of(s.word) = lexeme_of(form)
      ), '[]') AS synonyms
    FROM unnest(${forms}::text[]) AS form LEFT JOIN search_lexemes l ON l.lexeme = lexeme_of(form)`;
}

const MOST_COMPLETIONS = 10;

/**
 * What these beginnings may become, the commonest first; of rare words only until there are as many products as make a
 * word common, as each costs more to find than all the common ones.
 */
export async function complete(tx: Tx, beginnings: readonly string[]): Promise<(Lexeme & { form: string })[]> {
  if (beginnings.length === 0) return [];
  return tx.$queryRaw<(Lexeme & { form: string })[]>`
    SELECT form, w.lexeme, w.common
    FROM unnest(${beginnings}::text[]) AS form, lower(unaccent(form)) AS plain, LATERAL (
      SELECT l.lexeme, l.common, l.products, sum(l.products) OVER (ORDER BY l.products DESC, l.lexeme) - l.products AS before
      FROM search_words JOIN search_lexemes l USING (lexeme)
      WHERE word ~>=~ plain AND word ~<~ (plain || '~') AND l.products > 0
      GROUP BY l.lexeme ORDER BY l.products DESC, l.lexeme LIMIT ${MOST_COMPLETIONS}
    ) AS w
    WHERE plain ~ '^[a-z0-9]+$' AND (w.common OR w.before < ${COMMON_FROM})
    ORDER BY form, w.products DESC`;
}

/** From this length on, two slips still leave enough of a word to know it by. */
const LONG = 6;

/** For each word that nobody knows the nearest that somebody does: one slip away, or two in a long word. */
export async function correct(tx: Tx, tokens: readonly string[]) {
  const slips = tokens.flatMap((form) => slipsOf(form).map((slip) => ({ form, slip })));
  const long = tokens.filter(({ length }) => length >= LONG);
  return tx.$queryRaw<(Lexeme & { form: string; word: string })[]>`
    WITH near AS (
      SELECT form, slip AS word, 1 AS edits
      FROM unnest(${slips.map(({ form }) => form)}::text[], ${slips.map(({ slip }) => slip)}::text[]) AS slips (form, slip)
      UNION ALL
      SELECT form, word, levenshtein(word, plain)
      FROM unnest(${long}::text[]) AS form, lower(unaccent(form)) AS plain
      JOIN search_words ON word % plain AND levenshtein_less_equal(word, plain, 2) <= 2
    )
    SELECT DISTINCT ON (form) form, word, l.lexeme, l.common
    FROM near JOIN search_words w USING (word) JOIN search_lexemes l USING (lexeme)
    WHERE w.telling AND l.products > 0
    ORDER BY form, edits, l.products DESC, word`;
}

const MOST_BY_SKU = 50;
const SHORTEST_SKU = 3;

/** The products with a SKU that begins so, hyphens aside; `exact` where it is the whole of one. */
export async function findBySku(tx: Tx, plainSku: string): Promise<{ productId: number; exact: boolean }[]> {
  if (plainSku.length < SHORTEST_SKU) return [];
  const rows = await tx.$queryRaw<{ product_id: number; exact: boolean }[]>`
    SELECT product_id, bool_or(replace(lower(sku), '-', '') = ${plainSku}) AS exact FROM (
      SELECT product_id, sku FROM variants
      WHERE replace(lower(sku), '-', '') ~>=~ ${plainSku} AND replace(lower(sku), '-', '') ~<~ ${`${plainSku}~`}
      LIMIT ${MOST_BY_SKU}
    ) AS found GROUP BY 1`;
  return rows.map(({ product_id, exact }) => ({ productId: product_id, exact }));
}
