import { fieldsIn, formWith } from "../../lib/testing/html-form.mjs";
import { ratioGoal } from "../report/goals.mjs";
import { LOAD_COLUMNS, loadColumns } from "../report/load-columns.mjs";
import { figuresOf, measure } from "../report/measure.mjs";
import { checkOrders, countOrders } from "../shop/check-orders.mjs";
import { fetchPage } from "../shop/fetch-page.mjs";
import { checkoutForms, checkoutRequests, fillCarts } from "../shop/fill-carts.mjs";
import { POOL_SIZE } from "../shop/start-shop.mjs";
import { listVariants, setStock } from "../shop/stock.mjs";

const EMPTY_ACTION = "/bench/empty-action";
const PLENTY = 1_000_000;
const SPARE = 1.6; // a slice may be quicker than the one before it

/** What is measured at each number of shoppers, in this order, round after round. */
const ORDERS = [
  { name: "checkout, all products", flash: false, share: 1 },
  { name: "checkout, one product", flash: true, share: 1 },
  { name: "checkout, all products, stock for a tenth", flash: false, share: 0.1 },
  { name: "checkout, one product, stock for a tenth", flash: true, share: 0.1 },
];

/**
 * The checkout's post alone, beside its ceilings.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ shoppers: number[], seconds: number, rounds: number }} options `seconds` of each slice
 * @returns {Promise<import("../report/table.mjs").Section>}
 */
export async function measureOrders(shop, { shoppers, seconds, rounds, progress }) {
  const bench = await prepare(shop);
  await warmUp(bench);
  const figures = new Map();
  for (const clients of shoppers) {
    const slices = new Map();
    for (let round = 1; round <= rounds; round++) {
      for (const [name, run] of kindsOfLoad(bench)) {
        progress(`orders: ${clients} shoppers, round ${round} of ${rounds}: ${name}`);
        slices.set(name, [...(slices.get(name) ?? []), await run(clients, seconds)]);
      }
    }
    for (const [name, all] of slices) figures.set(`${name} ${clients}`, { name, clients, ...figuresOf(all) });
  }
  return {
    title: "Orders: the checkout's post alone",
    columns: ["what", "shoppers", ...LOAD_COLUMNS],
    rows: [...figures.values()].map((row) => [row.name, row.clients, ...loadColumns(row)]),
    goals: goalsOf(figures, shoppers),
    figures: [...figures.values()],
  };
}

async function prepare(shop) {
  const variants = (await listVariants(shop.pool)).map(({ id }) => id);
  const { html } = await fetchPage(shop.server, EMPTY_ACTION);
  await setStock(shop.ceilingPool, variants, PLENTY * variants.length);
  return {
    shop,
    variants,
    flashVariant: variants[0],
    emptyAction: fieldsIn(formWith(html, "Go home")),
    fieldsFor: checkoutForms(shop.server),
    /** Orders a second of the last slice, by name: how many carts the next one needs. */
    rates: new Map(),
  };
}

const kindsOfLoad = (bench) => [
  ["empty action", (clients, seconds) => measureEmptyAction(bench, clients, seconds)],
  ...ORDERS.map((kind) => [kind.name, (clients, seconds) => measureCheckout(bench, kind, clients, seconds)]),
  ["bare pg, the checkout's statements", (clients, seconds) => measureBareCheckout(bench, clients, seconds)],
  ["bare pg, the one row", (clients, seconds) => measureBareRow(bench, clients, seconds)],
];

/** The first requests of a process are compiled rather than served. */
async function warmUp(bench) {
  for (const [, run] of kindsOfLoad(bench)) await run(8, 1);
}

function measureEmptyAction({ shop, emptyAction }, clients, seconds) {
  const data = { server: shop.server, path: EMPTY_ACTION, fields: emptyAction };
  return measure(shop, { scenario: "postEmptyAction", data, clients, seconds });
}

async function measureCheckout(bench, { name, flash, share }, clients, seconds) {
  const { shop, variants, flashVariant, fieldsFor, rates } = bench;
  const expected = Math.ceil((rates.get(name) ?? 300) * seconds);
  const count = Math.max(clients * 4, Math.ceil(expected * SPARE));
  const contents = Array.from({ length: count }, (_, i) => (flash ? [flashVariant] : twoOf(variants, i)));
  const carts = await fillCarts(shop.pool, contents);
  await setStock(shop.pool, variants, PLENTY * variants.length); // the form is read while all can be had
  const requests = await checkoutRequests(shop.server, fieldsFor, carts);
  const lines = contents[0].length;
  if (share < 1) await setStock(shop.pool, flash ? [flashVariant] : variants, Math.ceil(expected * share) * lines);

  const before = await countOrders(shop.pool);
  const data = { server: shop.server, requests };
  const slice = await measure(shop, { scenario: "postCheckout", data, clients, seconds });
  rates.set(name, slice.latencies.length / slice.seconds);
  for (const wrong of await checkOrders(shop.pool, slice.locations, before)) slice.errors[wrong] = 1;
  return slice;
}

async function measureBareCheckout({ shop, variants, rates }, clients, seconds) {
  const count = Math.ceil((rates.get("bare") ?? 1500) * seconds * SPARE);
  const contents = Array.from({ length: count }, (_, i) => twoOf(variants, i));
  const data = { url: shop.ceilingUrl, connections: POOL_SIZE, carts: await fillCarts(shop.ceilingPool, contents) };
  const slice = await measure(shop, { scenario: "barePgCheckout", data, clients, seconds });
  rates.set("bare", slice.latencies.length / slice.seconds);
  return slice;
}

function measureBareRow({ shop, flashVariant }, clients, seconds) {
  const data = { url: shop.ceilingUrl, variantId: flashVariant };
  return measure(shop, { scenario: "barePgRow", data, clients, seconds });
}

/** Two different variants, so that carts of different shoppers overlap in every way. */
function twoOf(variants, index) {
  const first = index % variants.length;
  const apart = 1 + (Math.floor(index / variants.length) % (variants.length - 1));
  return [variants[first], variants[(first + apart) % variants.length]];
}

function goalsOf(figures, shoppers) {
  const rate = (name, clients) => figures.get(`${name} ${clients}`).rate;
  const [spread, flash] = ORDERS.map(({ name }) => name);
  const goals = shoppers.flatMap((clients) => [
    ratioGoal(
      `${clients} shoppers: checkout / empty action`,
      rate(spread, clients) / rate("empty action", clients),
      0.5,
    ),
    ratioGoal(
      `${clients} shoppers: checkout / bare pg`,
      rate(spread, clients) / rate("bare pg, the checkout's statements", clients),
      0.3,
    ),
    ratioGoal(
      `${clients} shoppers: flash sale / bare pg on its row`,
      rate(flash, clients) / rate("bare pg, the one row", clients),
      1,
    ),
  ]);
  if (!shoppers.includes(16) || !shoppers.includes(256)) return goals;
  return [...goals, ratioGoal("checkout, 256 / 16 shoppers", rate(spread, 256) / rate(spread, 16), 0.9)];
}
