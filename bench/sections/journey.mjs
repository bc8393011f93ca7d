import { fieldsIn, formWith } from "../../lib/testing/html-form.mjs";
import { LOAD_COLUMNS, loadColumns, notesOn } from "../report/load-columns.mjs";
import { measure } from "../report/measure.mjs";
import { checkOrders, countOrders } from "../shop/check-orders.mjs";
import { fetchPage } from "../shop/fetch-page.mjs";
import { checkoutForms, fillCarts } from "../shop/fill-carts.mjs";
import { listVariants, restock, setStock } from "../shop/stock.mjs";
import { takeTurns } from "./slices.mjs";

const KINDS = [
  { name: "all products", flash: false, share: 1 },
  { name: "one product", flash: true, share: 1 },
  { name: "all products, stock for a tenth", flash: false, share: 0.1 },
  { name: "one product, stock for a tenth", flash: true, share: 0.1 },
];
const FIRST_GUESS = 50; // journeys a second

/**
 * From the product's page to the order's, each shopper a new one.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ shoppers: number[], seconds: number, rounds: number, progress: (text: string) => void }} options `seconds` of
 *   each slice
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureJourney(shop, { shoppers, seconds, rounds, progress }) {
  const measureKind = await journeys(shop);
  progress("journey: warming up");
  await measureKind(KINDS[0], { clients: 8, seconds: 1 });

  const figures = [];
  for (const clients of shoppers) {
    const runs = KINDS.map((kind) => [kind.name, () => measureKind(kind, { clients, seconds })]);
    const taken = await takeTurns(runs, rounds, (text) => progress(`journey: ${clients} shoppers, ${text}`));
    figures.push(...taken.map((row) => ({ ...row, load: clients })));
  }
  return [
    {
      title: "Journeys: product page, add to cart, cart, checkout, order page",
      columns: ["what is bought", "shoppers", ...LOAD_COLUMNS],
      rows: figures.map((row) => [row.name, row.load, ...loadColumns(row)]),
      notes: notesOn(figures),
      goals: [],
      figures,
    },
  ];
}

async function journeys(shop) {
  const variants = await listVariants(shop.pool);
  const products = [];
  for (const path of new Set(variants.map(({ slug }) => `/products/${slug}`))) {
    const { html } = await fetchPage(shop.server, path);
    products.push({ path, fields: fieldsIn(formWith(html, "Add to cart")) });
  }
  const [cart] = await fillCarts(shop.pool, [[variants[0].id]]);
  const checkoutFields = await checkoutForms(shop.server)(cart);
  const rates = new Map(); // of the last slice of each kind: for how many a tenth is

  return async function measureKind({ name, flash, share }, { clients, seconds }) {
    const bought = flash ? products.slice(0, 1) : products;
    const leading = bought.map(({ fields }) => Number(fields.variantId));
    await restock(shop);
    for (const { path } of bought) await fetchPage(shop.server, path); // makes the page anew, which no shopper waits for here
    const expected = (rates.get(name) ?? FIRST_GUESS) * seconds;
    if (share < 1) await setStock(shop.pool, leading, Math.ceil(expected * share));

    const before = await countOrders(shop.pool);
    const data = { server: shop.server, products: bought, checkoutFields };
    const slice = await measure(shop, { scenario: "buy", data, clients, seconds });
    rates.set(name, slice.latencies.length / slice.seconds);
    for (const wrong of await checkOrders(shop.pool, slice.locations, before)) slice.errors[wrong] = 1;
    return slice;
  };
}
