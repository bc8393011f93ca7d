import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { findPlaces } from "@/lib/search/find-places";
import { inSearch } from "@/lib/search/in-search";
import type { Meaning } from "@/lib/search/interpret";
import type { Place } from "@/lib/search/list-page";
import { findSimply } from "@/lib/search/reference";
import { refileAll } from "@/lib/search/refile-all";
import { PRICE_STEPS, type Selection, SORTS } from "@/lib/search/selection";
import { facetsOf } from "@/lib/search/sets";
import { CHUNK } from "@/lib/search/sources";
import { lookUp } from "@/lib/search/vocabulary";

const PRODUCTS = 40;
/** Words begin differently and have no other forms, so that the reference needs no stems. */
const WORDS = ["lamp", "oak", "mug", "desk", "clock", "vase"];
const COLOURS = ["Black", "Green", "White"];
const commonFrom = 8;

const ids = fc.integer({ min: 1, max: PRODUCTS }).map((n) => CHUNK - PRODUCTS / 2 + n); // on both sides of a chunk's end
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((all) => all.join(" "));
const stars = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 });
const rated = stars.map((all) => ({ ratingCount: all.length, ratingSum: all.reduce((sum, one) => sum + one, 0) }));
const described = fc.record({
  name: words(2),
  subtitle: words(2),
  story: words(3),
  materials: words(1),
  materialNames: fc.subarray(["Walnut", "Brass"]),
  popularity: fc.integer({ min: 0, max: 3 }),
  categoryId: fc.integer({ min: 1, max: 3 }),
  publishedAt: fc.constantFrom(new Date("2025-01-01"), new Date("2025-02-03"), new Date("2999-01-01"), null),
});
const product = fc.tuple(described, rated).map(([words, rating]) => ({ ...words, ...rating }));
const variant = fc.record({
  price: fc.constantFrom(500, 999, 1000, 4999, 5000, 60000),
  stock: fc.integer({ min: 0, max: 1 }),
  colour: fc.constantFrom("", ...COLOURS),
});
const edit = fc.record({ id: ids, product: fc.option(product), variants: fc.array(variant, { maxLength: 2 }) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
const step = fc.option(fc.constantFrom(...PRICE_STEPS));
const limits = fc
  .record({ from: step, to: step })
  .filter(({ from, to }) => (from ?? 0) < (to ?? Number.POSITIVE_INFINITY));
const selections: fc.Arbitrary<Selection> = fc.record({
  words: words(2),
  categories: fc.subarray(["c1", "c2"]),
  colours: fc.subarray(COLOURS),
  materials: fc.subarray(["Walnut", "Brass"]),
  price: fc.oneof({ weight: 2, arbitrary: fc.constant({ from: null, to: null }) }, limits),
  inStock: fc.boolean(),
  rating: fc.constantFrom(null, null, 3 as const, 4 as const),
});

beforeAll(async () => {
  const category = (name: string, n: number) => ({
    id: n,
    slug: `c${n}`,
    name,
    shortName: name,
    description: name,
    position: n,
  });
  await prisma.category.createMany({
    data: ["Lamp corner", "Vase corner", "Corner"].map((name, index) => category(name, index + 1)),
  });
  for (const all of fc.sample(fc.array(edit, { minLength: 10, maxLength: 10 }), 4))
    for (const one of all) await apply(one);
});

async function apply({ id, product, variants }: Edit): Promise<void> {
  if (!product) {
    await prisma.variant.deleteMany({ where: { productId: id } });
    await prisma.product.deleteMany({ where: { id } });
    return;
  }
  const fixed = { slug: `p-${id}`, dimensions: "", care: "", position: id };
  await prisma.product.upsert({ where: { id }, create: { id, ...fixed, ...product }, update: product });
  for (const [position, data] of variants.entries()) {
    const slug = `v-${position}`;
    const rest = { sku: `${id}-${position}`, slug, swatch: "#000000", optionValues: [], weight: 1, position };
    const where = { productId_slug: { productId: id, slug } };
    await prisma.variant.upsert({ where, create: { productId: id, ...rest, ...data }, update: data });
  }
}

async function meaningOf(typed: string) {
  const tokens = typed.split(" ").filter(Boolean);
  const forms = new Map((await lookUp(prisma, tokens)).map((row) => [row.form, row]));
  const terms = tokens.map((lexeme) => ({
    exact: [{ lexeme, common: forms.get(lexeme)?.common ?? false }],
    begun: [],
  }));
  return { terms, productIds: null, correction: null, ignored: [] };
}

const look = (selection: Selection, meaning: Meaning, wanted: Parameters<typeof findPlaces>[3]) =>
  inSearch((tx) => findPlaces(tx, selection, meaning, wanted));

/** Every page of a list, one after another, and the counts of the first. */
async function findAll(selection: Selection, sort: (typeof SORTS)[number], limit: number) {
  const meaning = await meaningOf(selection.words);
  const first = await look(selection, meaning, { sort, from: null, limit, facets: facetsOf(selection) });
  const found: Place[] = [...first.places];
  for (let page = first.places; page.length === limit; found.push(...page))
    ({ places: page } = await look(selection, meaning, { sort, from: page.at(-1) ?? null, limit, facets: [] }));
  return { ids: found.map(({ id }) => id), counts: first.counts };
}

async function expectTheSame(selection: Selection, sort: (typeof SORTS)[number], limit: number): Promise<void> {
  const [simple, found] = [await findSimply(selection, sort), await findAll(selection, sort, limit)];
  expect(found.ids).toEqual(simple.ids);
  expect(found.counts.total).toBe(simple.ids.length);
  const { "stock in": inStock = 0, ...values } = simple.counts;
  expect(found.counts.inStock).toBe(inStock);
  const counts = facetsOf(selection).flatMap(({ dimension }) =>
    [...(found.counts.facets.get(dimension) ?? [])]
      .filter(([, n]) => n > 0)
      .map(([value, n]) => [`${dimension.replace(" in stock", "")} ${value}`, n]),
  );
  expect(Object.fromEntries(counts)).toEqual(values);
}

const bitmaps = () => prisma.$queryRaw<{ dimension: string; value: string; chunk: number; bits: string }[]>`
  SELECT dimension, value, chunk, md5(bits::text) AS bits FROM facets WHERE bit_count(bits) > 0 ORDER BY 1, 2, 3`;

test("whatever is changed and looked for, it is what one would find by looking at every product", async () => {
  const looks = fc.array(fc.tuple(selections, fc.constantFrom(...SORTS), fc.integer({ min: 1, max: 20 })), {
    minLength: 4,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(edits, looks, async (changes, all) => {
      for (const change of changes) await apply(change);
      await fileProducts({ commonFrom });
      for (const [selection, sort, limit] of all) await expectTheSame(selection, sort, limit);
    }),
    { numRuns: 25 },
  );
});

test("filed bit by bit, it is the same as made anew", async () => {
  const counted = () =>
    prisma.searchLexeme.findMany({
      where: { products: { gt: 0 } },
      orderBy: { lexeme: "asc" },
      omit: { common: true },
    });
  const before = { bitmaps: (await bitmaps()).filter(isOfFilter), lexemes: await counted() };
  await refileAll({ commonFrom });
  expect({ bitmaps: (await bitmaps()).filter(isOfFilter), lexemes: await counted() }).toEqual(before);
});

/** Which words have bitmaps depends on what once was common. */
const isOfFilter = ({ dimension }: { dimension: string }) => !["word", "about", "title"].includes(dimension);
