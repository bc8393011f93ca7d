import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fieldsIn, formWith } from "../../lib/testing/html-form.mjs";
import { postRequest } from "../load/http-request.mjs";
import { fetchPage } from "./fetch-page.mjs";

/** What every shopper of the benchmark types. */
export const SHOPPER = {
  fullName: "Maya Bench",
  line1: "1 Bench Lane",
  city: "Leeds",
  postcode: "LS8 1QS",
  country: "GB",
};

/** What each of so many carts holds: the one variant, or two, so that different shoppers' overlap in every way. */
export function cartContents(variants, count) {
  return Array.from({ length: count }, (_, index) => {
    const first = index % variants.length;
    const apart = 1 + (Math.floor(index / variants.length) % Math.max(1, variants.length - 1));
    return [...new Set([variants[first], variants[(first + apart) % variants.length]])];
  });
}

/**
 * Makes carts as the shop's product page would, each with a token of its own and one of each of its variants.
 * @param {import("pg").Pool} pool
 * @param {number[][]} contents the variants of each cart
 * @returns {Promise<{ token: string, tokenHash: string, variants: number[] }[]>}
 */
export async function fillCarts(pool, contents) {
  const carts = contents.map((variants) => {
    const token = randomBytes(32).toString("base64url");
    return { token, tokenHash: createHash("sha256").update(token).digest("hex"), variants };
  });
  await pool.query("INSERT INTO carts (token_hash, updated_at) SELECT unnest($1::text[]), now()", [
    carts.map(({ tokenHash }) => tokenHash),
  ]);
  const lines = carts.flatMap(({ tokenHash, variants }) => variants.map((variant) => [tokenHash, variant]));
  await pool.query(
    `INSERT INTO cart_items (cart_id, variant_id, quantity, seen_price)
     SELECT carts.id, variants.id, 1, variants.price
     FROM unnest($1::text[], $2::int[]) AS line (token_hash, variant_id)
     JOIN carts USING (token_hash) JOIN variants ON variants.id = line.variant_id`,
    [lines.map(([tokenHash]) => tokenHash), lines.map(([, variant]) => variant)],
  );
  return carts;
}

/** Reads the checkout's form as the shop shows it for what a cart holds, once for each content. */
export function checkoutForms(server) {
  const known = new Map();
  return async function fieldsFor({ token, variants }) {
    const key = variants.join();
    if (!known.has(key)) {
      const { html } = await fetchPage(server, "/checkout", `cart=${token}`);
      known.set(key, { ...fieldsIn(formWith(html, "Place order")), ...SHOPPER });
    }
    return known.get(key);
  };
}

/**
 * The checkout's post of each cart, as whole requests: its own attempt, of a customer whom the shop does not know yet.
 * @returns {Promise<Buffer[]>}
 */
export async function checkoutRequests(server, fieldsFor, carts) {
  const requests = [];
  for (const cart of carts) {
    const own = { checkoutId: randomUUID(), email: `${randomUUID()}@bench.example` };
    const fields = { ...(await fieldsFor(cart)), ...own };
    requests.push(postRequest(server, "/checkout", fields, `cart=${cart.token}`));
  }
  return requests;
}
