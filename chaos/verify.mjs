import { findBroken } from "../scripts/database/invariants.mjs";
import { queryOnce } from "../scripts/database/query.mjs";

/** @typedef {{ number: string, email: string, total: number, address: string | null, lines: import("./record.mjs").Line[] }} StoredOrder */

/**
 * Holds what the shoppers remember against what the database has.
 * @param {readonly import("./record.mjs").Memory[]} memories
 * @param {readonly StoredOrder[]} orders all that were stored since the shoppers came
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function compare(memories, orders) {
  const byEmail = Map.groupBy(orders, ({ email }) => email);
  const known = new Set(memories.map(({ email }) => email));
  return [
    ...orders.filter(({ email }) => !known.has(email)).map(({ number }) => `${number} is of nobody who was here`),
    ...memories.flatMap((memory) => wrongWith(memory, byEmail.get(memory.email) ?? [])),
  ];
}

function wrongWith({ email, posts, inTheDark, toldNothing, ended, receipt }, stored) {
  if (stored.length > 1) return [`${email} has ${stored.length} orders for one`];
  if (!ended) return [];
  const [order] = stored;
  if (order && posts === 0) return [`${order.number} was never asked for`];
  if (order && toldNothing && !inTheDark) return [`${order.number} was placed, its shopper told that nothing was`];
  if (!receipt) return [];
  if (order?.number !== receipt.number) return [`${receipt.number} was shown and is lost`];
  return isAsShown(order, receipt) ? [] : [`${receipt.number} is not what was shown`];
}

const isAsShown = (order, receipt) =>
  order.total === receipt.total && order.address !== null && inOrder(order.lines) === inOrder(receipt.lines);

const inOrder = (lines) =>
  lines
    .map(({ sku, quantity }) => `${sku} ${quantity}`)
    .sort()
    .join();

/** @returns {Promise<{ since: number, stock: Map<number, number> }>} the shop before anybody came */
export async function takeStock(url) {
  const { rows } = await queryOnce(url, "SELECT id, stock, (SELECT max(id) FROM orders) AS since FROM variants");
  return { since: rows[0].since, stock: new Map(rows.map(({ id, stock }) => [id, stock])) };
}

/**
 * All that must be true, whatever happened.
 * @param {string} url
 * @param {Awaited<ReturnType<typeof takeStock>>} before
 * @param {readonly import("./record.mjs").Memory[]} memories
 * @returns {Promise<string[]>} one sentence for each thing that is not
 */
export async function verify(url, before, memories) {
  const asOfNow = memories.map((memory) => ({ ...memory })); // what is shown later may be stored later
  const [orders, sold] = [await queryOnce(url, STORED, [before.since]), await queryOnce(url, SOLD, [before.since])];
  const broken = await findBroken(url);
  const newcomers = new Set(memories.slice(asOfNow.length).map(({ email }) => email));
  return [
    ...broken.map(
      ({ name, rows }) => `invariant ${name} is broken by ${JSON.stringify(rows[0])}, ${rows.length} in all`,
    ),
    ...compare(
      asOfNow,
      orders.rows.filter(({ email }) => !newcomers.has(email)),
    ),
    ...sold.rows
      .filter(({ id, stock, ordered }) => stock !== before.stock.get(id) - ordered)
      .map(({ sku, stock, ordered }) => `${sku}: ${stock} left after ${ordered} were ordered`),
  ];
}

const STORED = `
  SELECT number, orders.email, total, addresses.line1 AS address,
    (SELECT coalesce(json_agg(json_build_object('sku', sku, 'quantity', quantity)), '[]')
     FROM order_items WHERE order_id = orders.id) AS lines
  FROM orders LEFT JOIN addresses ON addresses.order_id = orders.id
  WHERE orders.id > $1`;

const SOLD = `
  SELECT variants.id, variants.sku, stock, coalesce(sum(quantity), 0)::int AS ordered
  FROM variants LEFT JOIN order_items ON variant_id = variants.id AND order_id > $1
  GROUP BY variants.id`;
