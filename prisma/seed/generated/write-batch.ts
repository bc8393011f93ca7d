import type { Tx } from "@/lib/database/transaction";
import type { Vocabulary } from "@/prisma/seed/generated/vocabulary";
import { BEGINNINGS, CLOSINGS, ENDINGS } from "@/prisma/seed/generated/words";

/**
 * Makes so many products with their variants, pictures and ledger, by SQL that draws them: row by row it would take hours.
 * Numbers, slugs and SKUs carry the product's id, so that no two runs can make the same.
 */
export async function writeBatch(tx: Tx, { kinds, looks, pictures }: Vocabulary, count: number): Promise<void> {
  const words = { kinds: JSON.stringify(kinds), looks: JSON.stringify(looks), pictures: JSON.stringify(pictures) };
  await draw(tx, words, kinds.length, count);
  await writeProducts(tx);
  await writeVariants(tx, words.looks);
  await writePictures(tx, words.pictures);
  await writeStock(tx);
}

/** What is left to chance is drawn once for each product, into a table that the transaction takes with it. */
async function draw(tx: Tx, words: { kinds: string; looks: string }, kinds: number, count: number): Promise<void> {
  await tx.$executeRaw`SELECT setseed((nextval(pg_get_serial_sequence('products', 'id')) % 1000003) / 1000003.0)`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE drawn ON COMMIT DROP AS
    WITH kind AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${words.kinds}::jsonb) AS kind (
        number int, code text, category int, nouns text[], modifiers text[], materials text[], details text[],
        openings text[], dimensions text, care text, low int, high int, colours int)
    ), look AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${words.looks}::jsonb) AS look (kind int, place int, material text)
    ), chance AS MATERIALIZED (
      SELECT nextval(pg_get_serial_sequence('products', 'id'))::int AS id,
        floor(power(random(), 1.3) * ${kinds}::int)::int AS number, random() AS colours, random() AS first
      FROM generate_series(1, ${count}::int)
    ), chosen AS MATERIALIZED (
      SELECT chance.id, kind.*, 1 + floor(chance.colours * kind.colours)::int AS variants,
        floor(chance.first * kind.colours)::int AS first_look,
        materials[1 + floor(random() * cardinality(materials))::int] AS material,
        (${BEGINNINGS}::text[])[1 + floor(random() * ${BEGINNINGS.length}::int)::int]
          || (${ENDINGS}::text[])[1 + floor(random() * ${ENDINGS.length}::int)::int] AS maker,
        modifiers[1 + floor(random() * (cardinality(modifiers) + 2))::int] AS modifier,
        nouns[1 + floor(random() * cardinality(nouns))::int] AS noun,
        details[1 + floor(random() * cardinality(details))::int] AS detail,
        openings[1 + floor(random() * cardinality(openings))::int]
          || ' ' || (${CLOSINGS}::text[])[1 + floor(random() * ${CLOSINGS.length}::int)::int] AS story,
        100 * round(low * power(high::float / low, power(random(), 1.4)))::int AS price,
        least(floor(power(1 - random(), -0.8)) - 1, 100000)::int AS popularity,
        random() < 0.08 AS sold_out,
        date_trunc('second', now() - interval '1 hour' - power(random(), 0.8) * interval '1500 days') AS published_at
      FROM chance JOIN kind USING (number)
    )
    SELECT chosen.*, concat_ws(' ', maker, modifier, noun) AS name, made.materials AS made_of
    FROM chosen, LATERAL (
      SELECT array_agg(DISTINCT coalesce(look.material, chosen.material)) AS materials FROM look
      WHERE look.kind = number AND (look.place - first_look + colours) % colours < variants
    ) AS made`;
}

const writeProducts = (tx: Tx) => tx.$executeRaw`
  INSERT INTO products (id, slug, name, subtitle, story, materials, material_names, dimensions, care, category_id,
    option_names, position, popularity, published_at, created_at, updated_at)
  SELECT id, regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g') || '-' || id, name, made || ', ' || detail, story,
    made || '. ' || upper(left(detail, 1)) || substr(detail, 2) || '.', made_of, dimensions, care, category,
    '{Colour}', 1000 + id, popularity, published_at, published_at, now()
  FROM (
    SELECT *, upper(left(list, 1)) || lower(substr(list, 2)) AS made
    FROM (SELECT *, array_to_string(made_of, ' or ') AS list FROM drawn) AS listed
  ) AS named`;

const writeVariants = (tx: Tx, looks: string) => tx.$executeRaw`
  INSERT INTO variants (product_id, sku, slug, option_values, colour, swatch, price, compare_at_price, stock, weight,
    position, created_at, updated_at)
  SELECT id, code || '-' || id || '-' || position + 1, lower(replace(name, ' ', '-')), ARRAY[name], family, swatch, price,
    CASE WHEN random() < 0.07 THEN 100 * ceil(price * (1.1 + random() * 0.3) / 100) END,
    CASE WHEN sold_out OR random() < 0.03 THEN 0 ELSE 1 + floor(power(random(), 2) * 120) END,
    weight, position, published_at, now()
  FROM (
    SELECT drawn.id, code, price, variants, sold_out, published_at, look.swatch, look.weight, look.family,
      names[1 + floor(random() * cardinality(names))::int] AS name,
      (look.place - first_look + colours) % colours AS position
    FROM drawn JOIN jsonb_to_recordset(${looks}::jsonb)
      AS look (kind int, place int, names text[], family text, swatch text, weight int) ON look.kind = drawn.number
  ) AS coloured
  WHERE position < variants`;

const writePictures = (tx: Tx, pictures: string) => tx.$executeRaw`
  INSERT INTO product_images (product_id, variant_id, src, alt, width, height, backdrop, position)
  SELECT drawn.id, variants.id, src, drawn.name || ' in ' || lower(option_values[1]) || seen, 1000, 1250, backdrop,
    picture.position
  FROM drawn JOIN variants ON product_id = drawn.id
  JOIN jsonb_to_recordset(${pictures}::jsonb)
    AS picture (kind int, place int, position int, src text, seen text, backdrop text)
    ON picture.kind = number AND picture.place = (variants.position + first_look) % colours`;

const writeStock = (tx: Tx) => tx.$executeRaw`
  INSERT INTO stock_movements (variant_id, delta, reason, created_at)
  SELECT variants.id, stock, 'RECEIVED', published_at - interval '3 days'
  FROM drawn JOIN variants ON product_id = drawn.id WHERE stock > 0`;
