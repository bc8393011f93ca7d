import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onTestServer, testServerUrl } from "@/lib/testing/template-database";
import { CARE_ROWS } from "@/prisma/catalogue/care-rows";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { COLOUR_FAMILIES } from "@/prisma/catalogue/colour-families";
import { SIZES } from "@/prisma/catalogue/sizes";
import { SYNONYMS } from "@/prisma/catalogue/synonyms";

// A shop that was seeded before there was search is brought to today, as `prisma migrate deploy` does it.

const SEARCH = "20261123220000_search";
const FILLS = "20261124020000_fill_in_the_demo_catalogue";
const MIGRATIONS = readdirSync("prisma/migrations").filter((name) => name !== "migration_lock.toml");
const PRODUCTS = CATEGORIES.flatMap(({ products }) => products);

const name = `till_upgrade_${randomUUID().replaceAll("-", "")}`;
let shop: pg.Client;

beforeAll(async () => {
  await onTestServer(`CREATE DATABASE ${name}`);
  shop = new pg.Client({ connectionString: testServerUrl(name) });
  await shop.connect();
  await migrate((migration) => migration < SEARCH);
  await seedAsItWas();

  // What the merchant has made of it
  await shop.query("UPDATE variants SET option_values = '{Cobalt}' WHERE sku = 'SPK-MG-INK'");
  await shop.query("UPDATE products SET materials = 'Bone china.', dimensions = '9 × 9 cm' WHERE slug = 'speckle-mug'");
  await shop.query("UPDATE products SET care = 'Ask us.' WHERE slug = 'fluted-vase'");
  await shop.query("DELETE FROM variants WHERE sku = 'CRK-TL-BLK'");

  await migrate((migration) => migration >= SEARCH && migration < FILLS);
  await shop.query("UPDATE variants SET colour = 'White' WHERE sku = 'SPK-MG-OAT'");
  await migrate((migration) => migration >= FILLS);
});

afterAll(async () => {
  await shop.end();
  await onTestServer(`DROP DATABASE ${name} WITH (FORCE)`);
});

async function migrate(which: (migration: string) => boolean) {
  for (const migration of MIGRATIONS.filter(which).sort())
    await shop.query(readFileSync(`prisma/migrations/${migration}/migration.sql`, "utf8"));
}

const INSERT_CATEGORIES = `
  INSERT INTO categories (id, slug, name, short_name, description, position)
  SELECT id, slug, name, short_name, description, 0 FROM json_populate_recordset(NULL::categories, $1)`;
const INSERT_PRODUCTS = `
  INSERT INTO products
    (id, slug, name, subtitle, story, materials, dimensions, care, category_id, option_names, position, updated_at)
  SELECT id, slug, name, subtitle, story, materials, dimensions, care, category_id, '{Colour}', 0, now()
  FROM json_populate_recordset(NULL::products, $1)`;
const INSERT_VARIANTS = `
  INSERT INTO variants (product_id, sku, slug, option_values, swatch, price, stock, weight, position, updated_at)
  SELECT product_id, sku, slug, option_values, swatch, price, stock, weight, 0, now()
  FROM json_populate_recordset(NULL::variants, $1)`;

/** The categories, products and variants, with the columns that they had. */
async function seedAsItWas() {
  const categories = CATEGORIES.map((category, id) => ({ ...category, id, short_name: category.shortName }));
  await shop.query(INSERT_CATEGORIES, [JSON.stringify(categories)]);

  const products = categories.flatMap(({ id, products }) => products.map((one) => ({ ...one, category_id: id })));
  const rows = products.map((one, id) => ({ ...one, id, dimensions: dimensionsAsTheyWere(one.dimensions) }));
  await shop.query(INSERT_PRODUCTS, [JSON.stringify(rows)]);

  const variants = rows.flatMap(({ id, sku, price, colours }) =>
    colours.map((colour) => ({
      ...{ price, ...colour, product_id: id, sku: `${sku}-${colour.sku}` },
      ...{ slug: colour.name.toLowerCase(), option_values: [colour.name] },
    })),
  );
  await shop.query(INSERT_VARIANTS, [JSON.stringify(variants)]);
}

const dimensionsAsTheyWere = (today: string) => today.replace("glass ⌀ 6.5 × 7.5 cm,", "glass");

const rowsOf = async (query: string) => (await shop.query(query)).rows;

test("it has what one that is seeded today has, but for what its merchant has said otherwise", async () => {
  const colours = new Map(
    PRODUCTS.flatMap(({ sku, colours }) =>
      colours.map((colour) => [`${sku}-${colour.sku}`, COLOUR_FAMILIES.get(colour.name)] as const),
    ),
  );
  colours.set("SPK-MG-INK", "").set("SPK-MG-OAT", "White").delete("CRK-TL-BLK");
  const variants = await rowsOf("SELECT sku, colour FROM variants");
  expect(new Map(variants.map(({ sku, colour }) => [sku, colour]))).toEqual(colours);

  const products = await rowsOf(
    "SELECT slug, coalesce(material_names, '{}') AS materials, parts, care_rows AS care FROM products ORDER BY id",
  );
  expect(products).toEqual(
    PRODUCTS.map(({ slug, materialNames }) => ({
      slug,
      materials: slug === "speckle-mug" ? [] : materialNames,
      parts: slug === "speckle-mug" ? [] : SIZES[slug],
      care: slug === "fluted-vase" ? [] : CARE_ROWS[slug],
    })),
  );
  const inOrder = ({ word, means }: { word: string; means: string }) => `${means} ${word}`;
  const synonyms = await rowsOf("SELECT word, means FROM search_synonyms");
  expect(synonyms.map(inOrder).sort()).toEqual(SYNONYMS.map(inOrder).sort());
});

test("whatever it has been given is noted, for search to follow", async () => {
  const unnoted =
    "SELECT slug FROM products p WHERE NOT EXISTS (SELECT FROM unfiled_products u WHERE u.product_id = p.id)";
  expect(await rowsOf(unnoted)).toEqual([]);
});

test("a shop that has its synonyms, whatever they are, gets no others", async () => {
  await shop.query("DELETE FROM search_synonyms WHERE means <> 'mug'");
  await shop.query("UPDATE variants SET colour = '' WHERE sku = 'SPK-MG-OAT'");
  await migrate((migration) => migration === FILLS);
  expect(await rowsOf("SELECT DISTINCT means FROM search_synonyms")).toEqual([{ means: "mug" }]);

  await shop.query("DELETE FROM search_synonyms");
  await migrate((migration) => migration === FILLS);
  expect(await rowsOf("SELECT FROM search_synonyms")).toEqual([]); // all its colours are there: it was seeded with them
});
