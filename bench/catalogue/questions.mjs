/** Goals for the 95th percentile of a question's time in the database, in milliseconds. */
const [LOOK, SEARCH] = [20, 50];

/**
 * What shoppers ask of a catalogue, each as addresses that take turns.
 * @param {import("pg").Pool} pool of the catalogue that is asked
 * @returns {Promise<{ name: string, goal: number, paths: string[] }[]>}
 */
export async function listQuestions(pool) {
  const { slugs, makers } = await someProducts(pool);
  const search = (words) => words.map((one) => `/search?q=${encodeURIComponent(one)}`);
  return [
    { name: "suggestions", goal: LOOK, paths: TYPED.map((one) => `/api/search?q=${encodeURIComponent(one)}`) },
    { name: "search, common word", goal: SEARCH, paths: search(["lamp", "keyboard", "mug", "tray", "walnut", "oak"]) },
    { name: "search, rare word", goal: SEARCH, paths: search(makers.slice(0, 40)) },
    { name: "search, typing error", goal: SEARCH, paths: search(MISTYPED) },
    { name: "search, three filters", goal: SEARCH, paths: FILTERED },
    { name: "facet counts of everything", goal: SEARCH, paths: ["/search?stock=in", "/search?price=-50000"] },
    { name: "category page", goal: LOOK, paths: SHELVES.map((slug) => `/categories/${slug}`) },
    { name: "category page, filtered", goal: LOOK, paths: SHELVES.map((slug) => `/categories/${slug}?stock=in`) },
    { name: DEEP, goal: LOOK, paths: ["/search?stock=in&sort=best-selling", "/search?q=tray&sort=price-low"] },
    { name: "product page", goal: LOOK, paths: slugs.slice(0, 20).map((slug) => `/products/${slug}`) },
    { name: "product page, first visit", goal: LOOK, paths: slugs.slice(20).map((slug) => `/products/${slug}`) },
  ];
}

/** The lists whose fortieth page is asked for. */
export const DEEP = "deep page";

const TYPED = ["wal", "key", "keyb", "lam", "desk l", "mug", "fen", "speak", "note", "candle", "oak tr", "thorn"];
const MISTYPED = ["keybord", "hedphone stnd", "notbook", "candel", "terracota planter", "moniter riser"];
const SHELVES = ["lighting", "keyboards-and-audio", "desk-and-storage", "paper", "ceramics-and-glass"];
const FILTERED = [
  "/search?q=keyboard&colour=Black&price=-15000&stock=in",
  "/search?q=lamp&colour=Green&price=5000-15000&stock=in",
  "/search?q=tray&material=Walnut&price=-5000&stock=in",
];

/** Some three thousand products from all over the catalogue: their addresses and their makers, each once. */
async function someProducts(pool) {
  const { rows } = await pool.query(
    `SELECT slug, split_part(name, ' ', 1) AS maker FROM products
     WHERE id % greatest(1, (SELECT max(id) FROM products) / 3000) = 0 AND published_at <= now()`,
  );
  return { slugs: rows.map(({ slug }) => slug), makers: [...new Set(rows.map(({ maker }) => maker))] };
}
