/** What a shopper is looking for: words, and filters of which each may have several values. Prices are pence. */
export type Selection = {
  words: string;
  categories: string[];
  colours: string[];
  materials: string[];
  price: { from: number | null; to: number | null };
  inStock: boolean;
  rating: 3 | 4 | null;
};

/** Where a price's band ends and the next one begins: the only limits that a selection can have. */
export const PRICE_STEPS = [1000, 2000, 3000, 5000, 7500, 10000, 15000, 20000, 30000, 50000];

export const SORTS = ["relevance", "best-selling", "newest", "price-low", "price-high"] as const;
export type Sort = (typeof SORTS)[number];

const MAX_WORDS_LENGTH = 100;
const MAX_VALUES = 20;
const MAX_VALUE_LENGTH = 60;
const CURSOR = /^\d{1,2}\.\d{1,16}\.\d{1,10}$/;

export const ANYTHING: Selection = {
  words: "",
  categories: [],
  colours: [],
  materials: [],
  price: { from: null, to: null },
  inStock: false,
  rating: null,
};

type Params = Record<string, string | string[] | undefined>;

/**
 * Reads an address's parameters. What is not understood is left out, as an old link should still lead somewhere; the
 * order in which values were chosen is forgotten.
 * @param fixed what the page is about, whatever its address says
 */
export function readSelection(params: Params, fixed?: { category: string }) {
  const first = (name: string) => [params[name] ?? []].flat()[0] ?? "";
  const values = (name: string) =>
    [...new Set([params[name] ?? []].flat())]
      .filter((value) => value !== "" && value.length <= MAX_VALUE_LENGTH && !value.includes("\0"))
      .sort()
      .slice(0, MAX_VALUES);
  const selection: Selection = {
    words: cleanWords(first("q")),
    categories: fixed ? [fixed.category] : values("category"),
    colours: values("colour"),
    materials: values("material"),
    price: readPrice(first("price")),
    inStock: first("stock") === "in",
    rating: readRating(first("rating")),
  };
  const sort = SORTS.find((name) => name === first("sort")) ?? "relevance";
  const after = CURSOR.test(first("after")) ? first("after") : null;
  return { selection, sort, after };
}

/** The one query string of a selection, so that equal ones share an address. Of a category's page, without `categories`. */
export function selectionQuery(selection: Selection, sort: Sort = "relevance", after: string | null = null): string {
  const { words, categories, colours, materials, price, inStock, rating } = selection;
  const query = new URLSearchParams();
  const add = (name: string, values: readonly (string | number | false | null)[]) => {
    for (const value of values) if (value) query.append(name, String(value));
  };
  add("q", [cleanWords(words)]);
  add("category", categories.toSorted());
  add("colour", colours.toSorted());
  add("material", materials.toSorted());
  add("price", [priceParam(price)]);
  add("stock", [inStock && "in"]);
  add("rating", [rating]);
  add("sort", [sort !== "relevance" && sort]);
  add("after", [after]);
  return query.toString();
}

/** `5000-15000`, `-3000` or `50000-`; nothing where there is no limit. */
export const priceParam = ({ from, to }: Selection["price"]) =>
  from === null && to === null ? "" : `${from ?? ""}-${to ?? ""}`;

const cleanWords = (words: string) =>
  words
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MAX_WORDS_LENGTH)
    .trimEnd();

function readPrice(param: string): Selection["price"] {
  const [, from = "", to = ""] = /^(\d*)-(\d*)$/.exec(param) ?? [];
  const step = (text: string) => PRICE_STEPS.find((one) => String(one) === text) ?? null;
  const price = { from: step(from), to: step(to) };
  const isEmpty = price.from !== null && price.to !== null && price.from >= price.to;
  return isEmpty ? { from: null, to: null } : price;
}

function readRating(param: string): Selection["rating"] {
  if (param === "3") return 3;
  return param === "4" ? 4 : null;
}
