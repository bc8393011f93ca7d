import { inflateRawSync } from "node:zlib";
import { HttpConnection, LoadError } from "../http-connection.mjs";
import { cookiesOf, headerOf } from "../response-parser.mjs";

const ORDER = /^\/orders\/TL-/;

/**
 * The checkout's post alone, each time of another shopper whose cart was filled beforehand.
 * @param {{ server: { host: string, port: number }, requests: Uint8Array[] }} data whole requests, one for each cart
 */
export function postCheckout({ server, requests }) {
  return {
    openClient: () => new HttpConnection(server),
    count: requests.length,
    perform: async (connection, index) => outcomeOfCheckout(await connection.request(requests[index])),
  };
}

/**
 * Tells an order from the right answer that it is sold out.
 * @throws {LoadError} for every other answer
 */
export function outcomeOfCheckout({ status, head }) {
  if (status !== 303) throw new LoadError(`status ${status}`);
  const location = headerOf(head, "location") ?? "";
  if (ORDER.test(location)) return { outcome: "ordered", location };
  const problem = problemIn(head);
  if (problem === "stock") return { outcome: "sold out" };
  throw new LoadError(`answer: ${problem ?? location}`);
}

/** What the checkout has to say without JavaScript travels in a cookie (lib/checkout/answer-cookie.ts). */
function problemIn(head) {
  const [, answer] = cookiesOf(head).find(([name]) => name === "checkout_answer") ?? [];
  if (!answer) return undefined;
  const { state } = JSON.parse(inflateRawSync(Buffer.from(answer, "base64url")).toString());
  return state.problem?.kind ?? `fields ${Object.keys(state.errors).join(", ")}`;
}
