import { measure } from "../report/measure.mjs";
import { checkOrders, countOrders } from "../shop/check-orders.mjs";
import { cartContents, checkoutForms, checkoutRequests, fillCarts } from "../shop/fill-carts.mjs";
import { listVariants, PLENTY, setStock } from "../shop/stock.mjs";

const FIRST_GUESS = 300; // orders a second
const SPARE = 1.6; // a slice may be quicker than the one before it

/**
 * Measures the checkout's post alone: carts are filled beforehand, orders checked afterwards.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @returns {Promise<(kind: { name: string, flash: boolean, share: number },
 *   load: { clients: number, seconds: number, rate?: number }) => Promise<object>>} measures one slice; `flash`: all want
 *   one product; `share`: for how many of the expected orders there is stock; `rate`: arrivals a second, else as many as can
 */
export async function checkoutPost(shop) {
  const variants = (await listVariants(shop.pool)).map(({ id }) => id);
  const fieldsFor = checkoutForms(shop.server);
  const rates = new Map(); // of the last slice of each kind: how many carts the next one needs

  return async function measureCheckout({ name, flash, share }, { clients, seconds, rate }) {
    const wanted = flash ? variants.slice(0, 1) : variants;
    const expected = Math.ceil((rate ?? rates.get(name) ?? FIRST_GUESS) * seconds);
    const contents = cartContents(wanted, Math.max(clients * 4, Math.ceil(expected * SPARE)));
    await setStock(shop.pool, variants, PLENTY * variants.length); // the form is read while all can be had
    const carts = await fillCarts(shop.pool, contents);
    const requests = await checkoutRequests(shop.server, fieldsFor, carts);
    if (share < 1) await setStock(shop.pool, wanted, Math.ceil(expected * share) * contents[0].length);

    const before = await countOrders(shop.pool);
    const data = { server: shop.server, requests };
    const slice = await measure(shop, { scenario: "postCheckout", data, clients, seconds, rate });
    rates.set(name, slice.latencies.length / slice.seconds);
    for (const wrong of await checkOrders(shop.pool, slice.locations, before)) slice.errors[wrong] = 1;
    return slice;
  };
}
