import { cardSelect, type ProductCard, toCard } from "@/lib/catalogue/card";
import type { Tx } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { type Facets, facetValues } from "@/lib/search/facet-values";
import { findPlaces } from "@/lib/search/find-places";
import { inSearch } from "@/lib/search/in-search";
import { interpret, type Meaning } from "@/lib/search/interpret";
import { readCursor, writeCursor } from "@/lib/search/list-page";
import type { Selection, Sort } from "@/lib/search/selection";
import { facetsOf } from "@/lib/search/sets";

const PAGE = 24;

export type Found = {
  total: number;
  products: ProductCard[];
  /** What `after` is for the next page. */
  next: string | null;
  facets: Facets;
  /** Some words were mistyped, and these looked for instead. */
  correction: { typed: string; meant: string } | null;
  /** Words that mean nothing here, and were left out. */
  ignored: string[];
  /** The words, in every form, for which the products were found: in lower case, without accents. */
  matched: string[];
};

type Page = { sort: Sort; after: string | null; limit?: number };

/** A page of the products that a shopper is looking for, with what the filters would make of the selection. */
export async function findProducts(selection: Selection, { sort, after, limit = PAGE }: Page): Promise<Found> {
  const { meaning, counts, places, matched } = await inSearch(async (tx) => {
    const meaning = await interpret(tx, selection.words);
    // One more than is shown tells whether there is a next page
    const wanted = { sort, from: readCursor(after, sort), limit: limit + 1, facets: facetsOf(selection) };
    return { meaning, matched: await formsOf(tx, meaning), ...(await findPlaces(tx, selection, meaning, wanted)) };
  });
  const last = places.length > limit ? places[limit - 1] : undefined;
  const [products, categories] = await Promise.all([
    listCards(
      places.slice(0, limit).map(({ id }) => id),
      selection.colours,
    ),
    listCategoryNames(),
  ]);
  return {
    total: counts.total,
    products,
    next: last ? writeCursor(last) : null,
    facets: facetValues(counts, selection, categories),
    correction: meaning.correction,
    ignored: meaning.ignored,
    matched,
  };
}

const listCategoryNames = () =>
  prisma.category.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: { slug: true, name: true } });

/** These products in this order, in one of these colours where there are any. */
export async function listCards(ids: readonly number[], colours: readonly string[] = []): Promise<ProductCard[]> {
  const rows = await prisma.product.findMany({ where: { id: { in: [...ids] } }, select: cardSelect });
  const now = new Date();
  const cards = new Map(rows.map((row) => [row.id, toCard(row, now, colours)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** However the catalogue writes the words that were looked for. */
async function formsOf(tx: Tx, { terms }: Meaning): Promise<string[]> {
  const lexemes = terms.flatMap(({ exact, begun }) => [...exact, ...begun].map(({ lexeme }) => lexeme));
  if (lexemes.length === 0) return [];
  const words = await tx.searchWord.findMany({
    where: { lexeme: { in: lexemes } },
    orderBy: { word: "asc" },
    select: { word: true },
  });
  return words.map(({ word }) => word);
}
