import { Prisma } from "@/lib/database/generated/client";
import type { Meaning, Term } from "@/lib/search/interpret";
import { PRICE_STEPS, type Selection } from "@/lib/search/selection";
import { CHUNK, STRENGTHS } from "@/lib/search/sources";
import type { Lexeme } from "@/lib/search/vocabulary";

/**
 * What products are chosen from: named sets of products, each the union of some bitmaps. `stored` ones are in `facets`,
 * those of rare words are made of `rare_words`.
 */
export type Sets = {
  stored: { key: string; dimension: string; value: string }[];
  rare: { key: string; lexeme: string; strength: number }[];
  products: { key: string; id: number }[];
};

/** Sets beside those that filters name: all; what is in stock, in a chosen colour where one is; each price's band. */
const LISTED = "listed";
export const IN_STOCK = "in stock";
export const bandKey = (band: number) => `band ${band}`;
export const BANDS = [...PRICE_STEPS.keys(), PRICE_STEPS.length];

const WORD_DIMENSIONS = ["word", "about", "title"] as const;
type WordDimension = (typeof WORD_DIMENSIONS)[number];
export const wordKeys = (dimension: WordDimension, { terms }: Meaning) =>
  terms.map((_, index) => `${dimension} ${index}`);

/** The sets that a selection's filters and words name, and those that help to put them in order. */
export function setsOf(selection: Selection, meaning: Meaning): Sets {
  const filters = valuesOf(selection).map(({ dimension, value }) => ({ key: dimension, dimension, value }));
  const words = meaning.terms.flatMap((term, index) =>
    WORD_DIMENSIONS.flatMap((dimension) =>
      lexemesOf(term, dimension).map(({ lexeme, common }) => ({
        key: `${dimension} ${index}`,
        dimension,
        strength: STRENGTHS[dimension],
        lexeme,
        common,
      })),
    ),
  );
  return {
    stored: [
      { key: LISTED, dimension: "listed", value: "" },
      ...inStockOf(selection).map((source) => ({ key: IN_STOCK, ...source })),
      ...BANDS.map((band) => ({ key: bandKey(band), dimension: "price", value: String(band) })),
      ...filters,
      ...words.filter(({ common }) => common).map(({ key, dimension, lexeme }) => ({ key, dimension, value: lexeme })),
    ],
    rare: words.filter(({ common }) => !common),
    products: (meaning.productIds ?? []).map((id) => ({ key: "sku", id })),
  };
}

/** The sets in all of which a product must be. Each has listed ones alone, but for those that a SKU names. */
export function chosenKeys(selection: Selection, meaning: Meaning): string[] {
  const keys = [
    ...new Set(valuesOf(selection).map(({ dimension }) => dimension)),
    ...(selection.inStock ? [IN_STOCK] : []),
    ...wordKeys("word", meaning),
  ];
  return meaning.productIds ? [LISTED, "sku", ...keys] : orListed(keys);
}

/** Where nothing is chosen, everything is. */
export const orListed = (keys: string[]): string[] => (keys.length > 0 ? keys : [LISTED]);

/** Only of a word that nobody writes so is a longer one as good in a title. */
const lexemesOf = ({ exact, begun }: Term, dimension: WordDimension): Lexeme[] =>
  dimension === "title" && exact.length > 0 ? exact : [...exact, ...begun];

function valuesOf({ categories, colours, materials, price, rating }: Selection) {
  const of = (dimension: string, values: readonly (string | number)[]) =>
    values.map((value) => ({ dimension, value: String(value) }));
  return [
    ...of("category", categories),
    ...of("colour", colours),
    ...of("material", materials),
    ...of("price", price.from === null && price.to === null ? [] : bandsOf(price)),
    ...of("rating", rating === null ? [] : [3, 4, 5].filter((stars) => stars >= rating)),
  ];
}

const inStockOf = ({ colours }: Selection) =>
  colours.length === 0
    ? [{ dimension: "stock", value: "in" }]
    : colours.map((value) => ({ dimension: "colour in stock", value }));

const bandsOf = ({ from, to }: Selection["price"]) =>
  BANDS.filter(
    (band) => (from ?? 0) <= (PRICE_STEPS[band - 1] ?? 0) && (to === null || (PRICE_STEPS[band] ?? Infinity) <= to),
  );

/** Values to be counted in what is chosen but for these sets: often its own, as several values may be chosen. */
export type Facet = {
  /** Where not the dimension's own. */
  name?: string;
  dimension: string;
  without: readonly string[];
  /** A set in which they must be, too. */
  within?: string;
};

export const facetsOf = ({ inStock }: Selection): Facet[] => [
  ...["category", "material", "price", "rating"].map((dimension) => ({ dimension, without: [dimension] })),
  // Of what must be in stock, a colour must be
  inStock
    ? { dimension: "colour in stock", without: ["colour", IN_STOCK] }
    : { dimension: "colour", without: ["colour"] },
];

/** The sets that have one of these keys, as (key, chunk, bits). A chunk in which a set has nothing may be missing. */
export function setsSql(sets: Sets, keys: readonly string[]): Prisma.Sql {
  const among = <T extends { key: string }>(rows: T[]) => rows.filter(({ key }) => keys.includes(key));
  const [stored, rare, products] = [among(sets.stored), among(sets.rare), among(sets.products)];
  return Prisma.sql`
    SELECT key, chunk, bit_or(bits) AS bits FROM (
      SELECT s.key, f.chunk, f.bits
      FROM unnest(
        ${stored.map(({ key }) => key)}::text[],
        ${stored.map(({ dimension }) => dimension)}::text[],
        ${stored.map(({ value }) => value)}::text[]
      ) AS s (key, dimension, value) JOIN facets f USING (dimension, value)
      UNION ALL
      SELECT r.key, product_id / ${CHUNK}, bits_at(product_id % ${CHUNK}, 1)
      FROM unnest(
        ${rare.map(({ key }) => key)}::text[],
        ${rare.map(({ lexeme }) => lexeme)}::text[],
        ${rare.map(({ strength }) => strength)}::int[]
      ) AS r (key, lexeme, least) JOIN rare_words w ON w.lexeme = r.lexeme AND w.strength >= r.least
      GROUP BY 1, 2
      UNION ALL
      SELECT key, id / ${CHUNK}, bits_at(id % ${CHUNK}, 1)
      FROM unnest(${products.map(({ key }) => key)}::text[], ${products.map(({ id }) => id)}::int[]) AS p (key, id)
      GROUP BY 1, 2
    ) AS parts GROUP BY 1, 2`;
}
