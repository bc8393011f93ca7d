import { prisma } from "@/lib/prisma";
import { PRICE_STEPS, type Selection, type Sort } from "@/lib/search/selection";

// What search should find, said as simply as can be: every product is looked at, one by one. For tests alone.

const select = {
  id: true,
  name: true,
  subtitle: true,
  story: true,
  materials: true,
  materialNames: true,
  popularity: true,
  ratingSum: true,
  ratingCount: true,
  publishedAt: true,
  category: { select: { slug: true, name: true } },
  variants: { select: { price: true, stock: true, colour: true, optionValues: true } },
} as const;

type Row = Awaited<ReturnType<typeof readAll>>[number];
const readAll = () =>
  prisma.product.findMany({ where: { publishedAt: { lte: new Date() }, variants: { some: {} } }, select });

const priceOf = ({ variants }: Row) => Math.min(...variants.map(({ price }) => price));
/** Of what is wanted in some colours, one of these must be there. */
const isInStock = ({ variants }: Row, colours: readonly string[]) =>
  variants.some(({ stock, colour }) => stock > 0 && (colours.length === 0 || colours.includes(colour)));
const starsOf = ({ ratingSum, ratingCount }: Row) => (ratingCount === 0 ? 0 : Math.floor(ratingSum / ratingCount));
const bandOf = (row: Row) => PRICE_STEPS.filter((step) => step <= priceOf(row)).length;
const has = (text: string, word: string) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .includes(word);

function textsOf({ name, variants, category, subtitle, materials, materialNames, story }: Row) {
  const title = [name, ...variants.flatMap(({ colour, optionValues }) => [colour, ...optionValues])].join(" ");
  const about = [title, category.name, subtitle, materials, ...materialNames].join(" ");
  return [title, about, `${about} ${story}`];
}

/** 0 where the title has all words, 1 where the title or what is said about it has, 2 where they are anywhere; else 3. */
function tierOf(row: Row, words: string): number {
  const wanted = words.split(" ").filter(Boolean);
  const tier = textsOf(row).findIndex((text) => wanted.every((word) => has(text, word)));
  return tier === -1 ? 3 : tier;
}

const VALUES: Record<string, (row: Row, selection: Selection) => string[]> = {
  category: (row) => [row.category.slug],
  colour: ({ variants }, { inStock }) => [
    ...new Set(variants.flatMap(({ colour, stock }) => (colour && (stock > 0 || !inStock) ? [colour] : []))),
  ],
  material: (row) => row.materialNames,
  price: (row) => [String(bandOf(row))],
  rating: (row) => [String(starsOf(row))],
  stock: (row, { colours }) => (isInStock(row, colours) ? ["in"] : []),
};

function isWanted(row: Row, selection: Selection, but: string): boolean {
  const { words, categories, colours, materials, price, inStock, rating } = selection;
  const any = (dimension: string, wanted: string[]) =>
    dimension === but ||
    wanted.length === 0 ||
    (VALUES[dimension]?.(row, selection) ?? []).some((value) => wanted.includes(value));
  const isPriced = (price.from ?? 0) <= priceOf(row) && priceOf(row) < (price.to ?? Number.POSITIVE_INFINITY);
  return (
    tierOf(row, words) < 3 &&
    any("category", categories) &&
    any("colour", colours) &&
    any("material", materials) &&
    (but === "price" || isPriced) &&
    (but === "stock" || !inStock || isInStock(row, but === "colour" ? [] : colours)) &&
    (but === "rating" || rating === null || starsOf(row) >= rating)
  );
}

function keyOf(row: Row, sort: Sort): number {
  if (sort === "newest") return -(row.publishedAt?.getTime() ?? 0);
  if (sort === "price-low") return priceOf(row);
  return sort === "price-high" ? -priceOf(row) : -row.popularity;
}

/** The ids of what is found, in order, and how many there are of each value of each facet. */
export async function findSimply(selection: Selection, sort: Sort) {
  const rows = await readAll();
  const tier = (row: Row) => (sort === "relevance" ? tierOf(row, selection.words) : 0);
  const soldOutLast = (row: Row) => (isInStock(row, selection.colours) ? 0 : 1);
  const byId = (a: Row, b: Row) => (sort === "price-low" ? a.id - b.id : b.id - a.id);
  const found = rows
    .filter((row) => isWanted(row, selection, ""))
    .toSorted(
      (a, b) => soldOutLast(a) - soldOutLast(b) || tier(a) - tier(b) || keyOf(a, sort) - keyOf(b, sort) || byId(a, b),
    );
  const counts: Record<string, number> = {};
  for (const [dimension, valuesOf] of Object.entries(VALUES))
    for (const row of rows.filter((one) => isWanted(one, selection, dimension)))
      for (const value of valuesOf(row, selection))
        counts[`${dimension} ${value}`] = (counts[`${dimension} ${value}`] ?? 0) + 1;
  return { ids: found.map(({ id }) => id), counts };
}
