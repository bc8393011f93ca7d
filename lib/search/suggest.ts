import type { Picture } from "@/lib/catalogue/card";
import type { Tx } from "@/lib/database/transaction";
import { categoryPath } from "@/lib/routes";
import { findPlaces } from "@/lib/search/find-places";
import { listCards } from "@/lib/search/find-products";
import { inSearch } from "@/lib/search/in-search";
import { interpret, type Meaning } from "@/lib/search/interpret";
import { ANYTHING } from "@/lib/search/selection";

const MOST_PRODUCTS = 5;
const MOST_CATEGORIES = 3;

export type Suggestions = {
  /** `from` where the price is only the lowest. */
  products: { name: string; href: string; price: number; from: boolean; picture: Picture | null }[];
  categories: { name: string; href: string }[];
  correction: string | null;
};

/** What somebody who has typed so far may be looking for. */
export async function suggest(words: string): Promise<Suggestions> {
  const { meaning, places, categories } = await inSearch(async (tx) => {
    const meaning = await interpret(tx, words);
    const wanted = { sort: "relevance", from: null, limit: MOST_PRODUCTS, facets: [] } as const;
    const isClear = meaning.terms.length > 0 || meaning.productIds !== null;
    const { places } = isClear ? await findPlaces(tx, { ...ANYTHING, words }, meaning, wanted) : { places: [] };
    return { meaning, places, categories: await findCategories(tx, meaning) };
  });
  const cards = await listCards(places.map(({ id }) => id));
  return {
    products: cards.map(({ name, href, price, isFromPrice, picture }) => ({
      name,
      href,
      price,
      from: isFromPrice,
      picture,
    })),
    categories: categories.map(({ name, slug }) => ({ name, href: categoryPath(slug) })),
    correction: meaning.correction?.meant ?? null,
  };
}

/** The categories with one of the words in their name. */
function findCategories(tx: Tx, { terms }: Meaning) {
  const lexemes = terms.flatMap(({ exact, begun }) => [...exact, ...begun].map(({ lexeme }) => lexeme));
  return tx.$queryRaw<{ name: string; slug: string }[]>`
    SELECT name, slug FROM categories
    WHERE tsvector_to_array(to_tsvector('till', plain_text(name))) && ${lexemes}::text[]
    ORDER BY position, id LIMIT ${MOST_CATEGORIES}`;
}
