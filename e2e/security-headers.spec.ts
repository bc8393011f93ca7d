import { type APIResponse, expect, test } from "playwright/test";
import { hashesOf } from "@/lib/security/inline-scripts.mjs";

const PAGES = ["/", "/about", "/categories/lighting", "/products/speckle-mug", "/products/speckle-mug/oat"];
const MADE_FOR_EACH_REQUEST = ["/cart", "/checkout"];
const LOST = [
  "/no-such-page",
  "/products/none",
  "/products/speckle-mug/none",
  "/categories/none",
  "/orders/TL-0000-0000",
];
const OTHERS = ["/api/cart", "/api/health", "/robots.txt", "/sitemap.xml", "/manifest.webmanifest", "/api/none"];

/** All policies of the answer, as one: a browser obeys each. */
const policyOf = (answer: APIResponse) => answer.headers()["content-security-policy"] ?? "";

function expectHeaders(answer: APIResponse, what: string) {
  const headers = answer.headers();
  expect(headers, what).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["permissions-policy"], what).toContain("camera=()");
  for (const directive of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
    expect(policyOf(answer), what).toContain(directive);
}

/** Scripts run from our own files, or inline by a hash or a nonce, never for being inline. */
function expectScriptPolicy(answer: APIResponse, what: string) {
  const sources = policyOf(answer).match(/script-src (?<sources>[^;,]*)/)?.groups?.sources ?? "none";
  expect(sources, what).toMatch(/^'self' '(nonce-[\w+/=]{22,}|sha256-[\w+/]{43}=)'( 'sha256-[\w+/]{43}=')*$/);
}

test("every page carries the headers and names the scripts that may run", async ({ request }) => {
  for (const path of [...PAGES, ...MADE_FOR_EACH_REQUEST, ...LOST]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(LOST.includes(path) ? 404 : 200);
    expectHeaders(answer, path);
    expectScriptPolicy(answer, path);
  }
});

test("whatever is no page carries them too", async ({ request }) => {
  for (const path of OTHERS) expectHeaders(await request.get(path), path);
  for (const path of PAGES) {
    const headers = { rsc: "1" };
    expectHeaders(await request.get(path, { headers }), `${path} for the router`);
    expectHeaders(
      await request.get(path, { headers: { ...headers, "next-router-prefetch": "1" } }),
      `${path} prefetched`,
    );
  }
});

test("a page that has not changed since says so with the same policy", async ({ request }) => {
  const first = await request.get("/products/speckle-mug");
  const again = await request.get("/products/speckle-mug", {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  expect(policyOf(again)).toBe(policyOf(first));
});

test("a nonce is used once", async ({ request }) => {
  expect(policyOf(await request.get("/cart"))).not.toBe(policyOf(await request.get("/cart")));
});

test("the answer to a form names the scripts that may run, whatever it is", async ({ request }) => {
  for (const path of MADE_FOR_EACH_REQUEST) {
    const answer = await request.post(path, { multipart: { nothing: "known" } });
    expectHeaders(answer, path);
    expectScriptPolicy(answer, path);
  }
});

test("who only reads is not let past the proxy by posing as a form", async ({ request }) => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const cart = await request.get("/cart", { headers });
  expectScriptPolicy(cart, "/cart");
  expect((await request.get("/orders/TL-0000-0000", { headers })).status()).toBe(404);
});

test("files can't be taken for something else; a picture to share may be shown elsewhere", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const [script = ""] = page.match(/\/_next\/static\/[\w/.-]+\.js/) ?? [];
  for (const path of [script, "/icon.svg"])
    expect((await request.get(path)).headers()["x-content-type-options"], path).toBe("nosniff");
  const picture = await request.get("/products/speckle-mug/share.jpg");
  expect(picture.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("a page made anew names its own scripts again", async ({ request }) => {
  const dropped = await request.post("/api/revalidate", {
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
    data: { tags: ["catalogue"] },
  });
  expect(dropped.status()).toBe(200);
  for (const visitor of ["the first", "the next"]) {
    const page = await request.get("/products/clothbound-notebook");
    expect(policyOf(page), visitor).toContain(`script-src 'self' ${hashesOf(await page.text()).join(" ")}`);
  }
});
