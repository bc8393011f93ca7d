import fc from "fast-check";
import { hostileArgument, hostileText } from "@/fuzz/support/hostile";
import { listingPath } from "@/fuzz/support/listing";
import { inAddress, inHeader, MULTIPART, multipart, ORIGIN, type Part, type Sent } from "@/fuzz/support/send";
import type { Shop } from "@/fuzz/support/shop";

const READABLE = [
  "/",
  "/about",
  "/cart",
  "/checkout",
  "/wishlist",
  "/search",
  "/api/cart",
  "/api/health",
  "/sitemap.xml",
  "/sitemaps/pages.xml",
  "/sitemaps/products-0.xml",
  "/robots.txt",
  "/feed.xml",
  "/llms.txt",
];
const TEMPLATES = [
  "/products/{}",
  "/products/speckle-mug/{}",
  "/products/{}/share.jpg",
  "/categories/{}",
  "/sitemaps/{}",
  "/sitemaps/products-{}.xml",
  "/products/speckle-mug/reviews/{}",
  "/products/speckle-mug/reviews/{}/{}",
  "/products/{}/reviews",
  "/orders/{}?key={}",
  "/orders/{}/review/{}?key={}",
  "/orders/{}",
  "/{}",
  "/api/{}",
  "/_next/{}",
  "/_next/image?url={}&w={}&q={}",
  "/cart?notice={}",
  "/checkout?answer={}",
  "/wishlist?problem={}&removed={}",
  "/products/speckle-mug?{}={}",
  "/?_rsc={}",
];
const ROUTER_HEADERS = [
  "rsc",
  "next-router-prefetch",
  "next-router-state-tree",
  "next-router-segment-prefetch",
  "next-url",
];
const OTHER_HEADERS = [
  "accept",
  "range",
  "if-none-match",
  "x-forwarded-host",
  "x-forwarded-proto",
  "user-agent",
  "cookie",
];

/** Somebody's cookies: none, one's own, made up, or somebody else's order's number in their place. */
const cookies = (shop: Shop) =>
  fc.oneof(
    fc.constant<Record<string, string>>({}),
    fc.constantFrom(shop.open.token, shop.replayed.token).map((token) => ({ cookie: `cart=${token}` })),
    fc
      .tuple(fc.constantFrom("cart", "cart_count", "wishlist", "checkout_answer", "__proto__"), hostileText(shop))
      .map(([name, text]) => ({ cookie: `${name}=${inHeader(text)}` })),
  );

/** An address with anything in it, read by a browser, by the shop's own router, or by neither. */
export function reading(shop: Shop): fc.Arbitrary<Sent> {
  const text = hostileText(shop);
  const path = fc
    .tuple(fc.constantFrom(...TEMPLATES), fc.array(text, { minLength: 3, maxLength: 3 }))
    .map(([template, texts]) => texts.reduce((path, one) => path.replace("{}", inAddress(one)), template));
  const header = fc.tuple(fc.constantFrom(...ROUTER_HEADERS, ...OTHER_HEADERS), fc.oneof(fc.constant("1"), text));
  return fc.record({
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant("GET") },
      fc.constantFrom("HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "PROPFIND"),
    ),
    path: fc.oneof(
      { weight: 4, arbitrary: path },
      { weight: 3, arbitrary: listingPath(shop) },
      fc.constantFrom(...READABLE, shop.product),
    ),
    headers: fc.tuple(fc.array(header, { maxLength: 2 }), cookies(shop)).map(([some, cookie]) => ({
      ...Object.fromEntries(some.map(([name, value]) => [name, inHeader(value)])),
      ...cookie,
    })),
  });
}

/** One of the shop's forms with something wrong in it, as a browser without JavaScript posts it. */
export function form(shop: Shop): fc.Arbitrary<Sent> {
  const text = hostileText(shop);
  const wrong = (fields: Record<string, string>) => {
    const names = Object.keys(fields);
    const change = fc.record({
      kind: fc.constantFrom("replace", "replace", "remove", "double", "file", "more"),
      name: fc.constantFrom(...names),
      more: fc.oneof(text, fc.constantFrom("$ACTION_REF_1", "$ACTION_1:0", "$ACTION_KEY", "$ACTION_ID_00")),
      value: text,
    });
    return fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) => changes.reduce(applyChange, partsOf(fields)));
  };
  const { checkout, review, ...others } = shop.forms;
  // A total that nobody saw, a key that opens nothing: whatever else is right, no order and no review may come of it
  const fields = fc.constantFrom(
    ...Object.values(others),
    { ...checkout, expectedTotal: "1" },
    { ...review, key: "made-up" },
  );
  return fc.record({
    method: fc.constant("POST"),
    path: fc.constantFrom("/cart", "/checkout", "/wishlist", shop.product, "/", "/orders/x"),
    headers: fc
      .tuple(cookies(shop), contentType(MULTIPART))
      .map(([cookie, type]) => ({ origin: ORIGIN, ...cookie, ...type })),
    body: fc.oneof(
      { weight: 9, arbitrary: fields.chain(wrong).map((parts) => multipart(parts)) },
      { weight: 1, arbitrary: fields.map((one) => multipart(partsOf(one)).subarray(0, -20)) },
      { weight: 1, arbitrary: text.map((one) => Buffer.from(one)) },
    ),
  });
}

/** An action called as Next.js's own client does: its id, its arguments encoded, or nearly so. */
export function call(shop: Shop): fc.Arbitrary<Sent> {
  const id = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...shop.actions) }, hostileText(shop));
  const args = fc.array(hostileArgument(shop), { maxLength: 4 });
  const text = fc.oneof(
    { weight: 4, arbitrary: args.map((one) => JSON.stringify(one)) },
    fc.constantFrom("[", '{"0":1}', '["$K1"]', '["$@0"]', `[${"[".repeat(5000)}`, `[${"1,".repeat(2000)}1]`),
    hostileText(shop),
  );
  const chunks = fc
    .tuple(text, fc.array(fc.tuple(fc.constantFrom("1", "2", "1_name", "_1_email", "x"), text), { maxLength: 3 }))
    .map(([first, more]) =>
      multipart([{ name: "0", value: first }, ...more.map(([name, value]) => ({ name, value }))]),
    );
  const plain = fc.record({ body: text.map((one) => Buffer.from(one)), type: contentType("text/plain;charset=UTF-8") });
  const parts = fc.record({ body: chunks, type: fc.constant({ "content-type": MULTIPART }) });
  return fc
    .tuple(id, fc.oneof(plain, parts), cookies(shop), fc.constantFrom("/cart", "/checkout", shop.product))
    .map(([action, { body, type }, cookie, path]) => {
      const headers = { origin: ORIGIN, "next-action": inHeader(action), ...cookie, ...type };
      return { method: "POST", path, headers, body };
    });
}

/** Whatever route handlers may be sent, with the right token or without. */
export function handler(shop: Shop): fc.Arbitrary<Sent> {
  const text = hostileText(shop);
  const token = fc.oneof(fc.constant(process.env.REVALIDATE_TOKEN ?? ""), text);
  const tags = fc.oneof(fc.jsonValue(), fc.record({ tags: fc.array(fc.jsonValue()) }), fc.record({ tag: text }));
  return fc.record({
    method: fc.constantFrom("POST", "PUT", "PATCH", "DELETE", "GET"),
    path: fc.constantFrom(
      "/api/revalidate",
      "/api/cart",
      "/api/search?q=mug",
      "/api/products?category=lighting",
      "/api/health",
      "/api/refused/size",
      "/robots.txt",
      "/sitemap.xml",
      "/sitemaps/pages.xml",
      "/feed.xml",
      "/llms.txt",
    ),
    headers: fc
      .tuple(token, contentType("application/json"))
      .map(([one, type]) => ({ authorization: `Bearer ${inHeader(one)}`, ...type })),
    body: fc.oneof(
      tags.map((one) => Buffer.from(JSON.stringify(one))),
      text.map((one) => Buffer.from(one)),
    ),
  });
}

const TYPES = [
  "multipart/form-data",
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=other",
  "text/plain",
];
const OTHER_TYPES = ["application/x-www-form-urlencoded", "application/json", "text/x-component", "\u00ff", ""];

const contentType = (usual: string) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, fc.constantFrom(...TYPES, ...OTHER_TYPES)).map((type) => ({
    "content-type": type,
  }));

const partsOf = (fields: Record<string, string>): Part[] =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

type Change = { kind: string; name: string; more: string; value: string };

function applyChange(parts: Part[], { kind, name, more, value }: Change): Part[] {
  const others = parts.filter((part) => part.name !== name);
  if (kind === "remove") return others;
  if (kind === "double") return [...parts, { name, value }];
  if (kind === "more") return [...parts, { name: more, value }];
  return [...others, { name, value, file: kind === "file" }];
}
