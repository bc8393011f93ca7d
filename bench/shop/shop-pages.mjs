import { randomUUID } from "node:crypto";
import { fieldsIn, formWith } from "../../lib/testing/html-form.mjs";
import { HttpConnection } from "../load/http-connection.mjs";
import { postRequest } from "../load/http-request.mjs";
import { headerOf } from "../load/response-parser.mjs";
import { fetchPage } from "./fetch-page.mjs";
import { fillCarts, SHOPPER } from "./fill-carts.mjs";

/**
 * One page of each kind, with what its shopper brings along and what its heading says.
 * @param {import("./start-shop.mjs").Shop} shop
 * @returns {Promise<{ name: string, path: string, cookie?: string, encoding?: "identity", marker: string,
 *   isStatic: boolean }[]>}
 */
export async function listPages({ pool, server }) {
  const { rows } = await pool.query(
    `SELECT products.slug, products.name, variants.id AS variant, categories.slug AS category, categories.name AS heading
     FROM variants JOIN products ON products.id = product_id JOIN categories ON categories.id = category_id
     WHERE published_at <= now() AND stock > 2 ORDER BY variants.id LIMIT 1`,
  );
  const { slug, name, variant, category, heading } = rows[0];
  const [cart, ordered] = await fillCarts(pool, [[variant], [variant]]);
  const cookie = `cart=${cart.token}`;
  const order = await placeOrder(server, `cart=${ordered.token}`);
  const product = { path: `/products/${slug}`, marker: name, isStatic: true };
  return [
    { name: "home", path: "/", marker: "<h1", isStatic: true },
    { name: "category", path: `/categories/${category}`, marker: heading, isStatic: true },
    { name: "product", ...product },
    { name: "product, not compressed", ...product, encoding: "identity" },
    { name: "cart", path: "/cart", cookie, marker: name, isStatic: false },
    { name: "checkout", path: "/checkout", cookie, marker: "checkoutId", isStatic: false },
    { name: "order", path: order, marker: "data-order-number", isStatic: false },
  ];
}

/** @returns {Promise<string>} the address of the order's page */
async function placeOrder(server, cookie) {
  const { html } = await fetchPage(server, "/checkout", cookie);
  const fields = { ...fieldsIn(formWith(html, "Place order")), ...SHOPPER, email: `${randomUUID()}@bench.example` };
  const connection = new HttpConnection(server);
  try {
    const { status, head } = await connection.request(postRequest(server, "/checkout", fields, cookie));
    const location = headerOf(head, "location");
    if (!location?.startsWith("/orders/")) throw new Error(`POST /checkout answered ${status}, to ${location}.`);
    return location;
  } finally {
    connection.close();
  }
}
