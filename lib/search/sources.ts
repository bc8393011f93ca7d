import { Prisma } from "@/lib/database/generated/client";
import { PRICE_STEPS } from "@/lib/search/selection";

/** Products in a bitmap; a product's place is its id. */
export const CHUNK = 16_384;

/** A bitmap without any. */
export const NOTHING = Prisma.sql`0::bit(16384)`;

/** What is in a parcel's text but not in the parcel: nobody who wants a pen wants "Pens not included". */
const NOT_INCLUDED = "[^.;]*not included[^.;]*";

/** The texts in which a product is found, the most telling first. */
const TITLE = Prisma.sql`concat_ws(' ', p.name, v.colours)`;
const ABOUT = Prisma.sql`concat_ws(
  ' ', c.name, p.subtitle, array_to_string(p.material_names, ' '),
  regexp_replace(p.materials, ${NOT_INCLUDED}, '', 'gi'))`;

const OF_PRODUCTS = Prisma.sql`
  products p
  JOIN categories c ON c.id = p.category_id
  CROSS JOIN LATERAL (
    SELECT min(price) AS price, string_agg(DISTINCT concat_ws(' ', array_to_string(option_values, ' '), colour), ' ') AS colours
    FROM variants WHERE product_id = p.id
  ) v`;

/** The listing of each of these products that is for sale. */
export const listingsOf = (ids: readonly number[]) => Prisma.sql`
  SELECT p.id AS product_id, v.price, p.popularity, p.published_at,
    setweight(to_tsvector('till', plain_text(${TITLE})), 'A')
    || setweight(to_tsvector('till', plain_text(${ABOUT})), 'B')
    || setweight(to_tsvector('till', plain_text(p.story)), 'C') AS words
  FROM ${OF_PRODUCTS}
  WHERE p.published_at <= now() AND v.price IS NOT NULL AND p.id = ANY(${ids}::int[])`;

/** Every different text of these products, and whether it is more telling than a story. */
export const textsOf = (ids: readonly number[]) => Prisma.sql`
  SELECT DISTINCT text, telling
  FROM ${OF_PRODUCTS}, LATERAL (VALUES (${TITLE}, true), (${ABOUT}, true), (p.story, false)) AS texts (text, telling)
  WHERE v.price IS NOT NULL AND p.id = ANY(${ids}::int[])`;

/** Every value of every filter that these listed products have, as (product_id, dimension, value). */
export const facetsOf = (ids: readonly number[]) => Prisma.sql`
  SELECT l.product_id, f.dimension, f.value
  FROM listings l
  JOIN products p ON p.id = l.product_id
  JOIN categories c ON c.id = p.category_id
  CROSS JOIN LATERAL (
    SELECT 'listed' AS dimension, '' AS value
    UNION ALL SELECT 'category', c.slug
    UNION ALL SELECT 'material', unnest(p.material_names)
    UNION ALL SELECT 'price', width_bucket(l.price, ${PRICE_STEPS}::int[])::text
    UNION ALL SELECT 'rating', CASE p.rating_count WHEN 0 THEN '0' ELSE (p.rating_sum / p.rating_count)::text END
    UNION ALL SELECT 'colour', colour FROM variants WHERE product_id = p.id AND colour <> ''
    UNION ALL SELECT 'colour in stock', colour FROM variants WHERE product_id = p.id AND colour <> '' AND stock > 0
    UNION ALL SELECT 'stock', 'in' WHERE EXISTS (SELECT FROM variants WHERE product_id = p.id AND stock > 0)
  ) f
  WHERE l.product_id = ANY(${ids}::int[])`;

/** Every word of these listed products, as (product_id, lexeme, common, strength). */
export const wordsOf = (ids: readonly number[]) => Prisma.sql`
  SELECT l.product_id, w.lexeme, s.common,
    CASE WHEN 'A' = ANY(w.weights) THEN ${STRENGTHS.title} WHEN 'B' = ANY(w.weights) THEN ${STRENGTHS.about}
      ELSE ${STRENGTHS.word} END::smallint AS strength
  FROM listings l CROSS JOIN LATERAL unnest(l.words) AS w JOIN search_lexemes s ON s.lexeme = w.lexeme
  WHERE l.product_id = ANY(${ids}::int[])`;

/** How much a word tells of a product: it is in its title, in what is said about it, anywhere. */
export const STRENGTHS = { title: 3, about: 2, word: 1 } as const;

/** A word's facets, as (dimension, least): of all products in which it is at least so strong. */
export const WORD_FACETS = Prisma.sql`
  (VALUES ${Prisma.join(Object.entries(STRENGTHS).map(([dimension, least]) => Prisma.sql`(${dimension}, ${least}::int)`))})`;
