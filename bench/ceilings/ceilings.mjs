import { fieldsIn, formWith } from "../../lib/testing/html-form.mjs";
import { measure } from "../report/measure.mjs";
import { fetchPage } from "../shop/fetch-page.mjs";
import { cartContents, fillCarts } from "../shop/fill-carts.mjs";
import { POOL_SIZE } from "../shop/start-shop.mjs";
import { listVariants, PLENTY, setStock } from "../shop/stock.mjs";

const EMPTY_ACTION = "/bench/empty-action";
const FIRST_GUESS = 1500; // orders a second
const SPARE = 1.6; // a slice may be quicker than the one before it

/**
 * What the checkout is compared with, each a function that measures one slice.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 */
export async function openCeilings(shop) {
  const fields = fieldsIn(formWith((await fetchPage(shop.server, EMPTY_ACTION)).html, "Go home"));
  const variants = (await listVariants(shop.ceilingPool)).map(({ id }) => id);
  await setStock(shop.ceilingPool, variants, PLENTY * variants.length);
  let bareRate = FIRST_GUESS;

  return {
    emptyAction: (load) =>
      measure(shop, {
        scenario: "postEmptyAction",
        data: { server: shop.server, path: EMPTY_ACTION, fields },
        ...load,
      }),

    async bareCheckout(load) {
      const carts = await fillCarts(
        shop.ceilingPool,
        cartContents(variants, Math.ceil(bareRate * load.seconds * SPARE)),
      );
      const data = { url: shop.ceilingUrl, connections: POOL_SIZE, carts };
      const slice = await measure(shop, { scenario: "barePgCheckout", data, ...load });
      bareRate = slice.latencies.length / slice.seconds;
      return slice;
    },

    bareRow: (load) =>
      measure(shop, { scenario: "barePgRow", data: { url: shop.ceilingUrl, variantId: variants[0] }, ...load }),
  };
}
