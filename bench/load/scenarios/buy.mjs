import { randomUUID } from "node:crypto";
import { HttpConnection, LoadError } from "../http-connection.mjs";
import { getRequest, postRequest } from "../http-request.mjs";
import { cookiesOf, headerOf } from "../response-parser.mjs";
import { textOf } from "./get-page.mjs";
import { outcomeOfCheckout } from "./post-checkout.mjs";

/**
 * The whole journey, each time of another shopper: product page, add to cart, cart, checkout, order page.
 * @param {{ server: { host: string, port: number }, checkoutFields: Record<string, string>,
 *   products: { path: string, fields: Record<string, string> }[] }} data each product's page and what its form posts;
 *   what a shopper types into the checkout's form
 */
export function buy({ server, products, checkoutFields }) {
  return {
    openClient: () => new HttpConnection(server),
    async perform(connection, index) {
      const shopper = newShopper(server, connection);
      const { path, fields } = products[index % products.length];
      await shopper.get(path, "$ACTION_ID");
      const cart = await shopper.post(path, fields);
      if (!cart.startsWith("/cart")) throw new LoadError("unexpected redirect", `${path} led to ${cart}`);
      await shopper.get(cart, "Your cart");
      if (cart.includes("notice=sold-out")) return { outcome: "sold out" };

      const form = await shopper.get("/checkout", "<h1");
      if (!form.includes('name="checkoutId"')) return { outcome: soldOutMeanwhile(form) };
      const own = { checkoutId: valueIn(form, "checkoutId"), expectedTotal: valueIn(form, "expectedTotal") };
      const email = `${randomUUID()}@bench.example`;
      const answer = outcomeOfCheckout(await shopper.postForAnswer("/checkout", { ...checkoutFields, ...own, email }));
      if (answer.location) await shopper.get(answer.location, "data-order-number");
      return answer;
    },
  };
}

function newShopper(server, connection) {
  const cookies = new Map();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  async function ask(request, wanted) {
    const response = await connection.request(request);
    if (response.status !== wanted) throw new LoadError(`status ${response.status}`);
    for (const [name, value] of cookiesOf(response.head)) cookies.set(name, value);
    return response;
  }
  const postForAnswer = (path, fields) => ask(postRequest(server, path, fields, cookie()), 303);
  return {
    async get(path, marker) {
      const text = textOf(await ask(getRequest(server, path, cookie()), 200));
      if (!text.includes(marker)) throw new LoadError("unexpected page", `${path} has no ${marker}`);
      return text;
    },
    post: async (path, fields) => headerOf((await postForAnswer(path, fields)).head, "location") ?? "",
    postForAnswer,
  };
}

/** A hidden field's value on this visit's page. */
function valueIn(html, name) {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

/** A cart of which nothing is left has no form to post. */
function soldOutMeanwhile(html) {
  if (/sold out/i.test(html)) return "sold out";
  throw new LoadError("unexpected page", "The checkout has no form.");
}
