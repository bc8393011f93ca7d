import { expect, test } from "vitest";
import { MAX_BODY, refusalOf } from "@/lib/security/requests/refusal";

const post = (headers: Record<string, string>) =>
  refusalOf({ method: "POST", url: "/cart", headers: { host: "shop.example", ...headers } });

test("an address that can't be read, or that no file could be called, is none", () => {
  for (const url of [
    "/categories/%E0%A4%A",
    "/products/speckle-mug/reviews/%0a",
    "/%",
    "/products/%ff",
    `/products/${"x".repeat(201)}`,
    `/search?q=${"x".repeat(4000)}`,
  ])
    expect(refusalOf({ url, headers: {} }), url).toBe("address");
  for (const url of ["/", "/products/caf%C3%A9", "/cart?notice=%E0%A4%A", `/cart?notice=${"x".repeat(2000)}`])
    expect(refusalOf({ url, headers: {} }), url).toBe(null);
});

test("a write is let in from this origin alone", () => {
  expect(post({ origin: "https://shop.example" })).toBe(null);
  for (const origin of ["https://elsewhere.example", "https://shop.example.elsewhere.example", "null", "nonsense", ""])
    expect(post({ origin }), origin).toBe("origin");
  expect(post({ origin: "https://shop.example:8443" })).toBe("origin");
});

test("behind a proxy, the host is the one that the browser asked for", () => {
  expect(post({ host: "10.0.0.3:3000", "x-forwarded-host": "shop.example", origin: "https://shop.example" })).toBe(
    null,
  );
});

test("without an origin, a browser still tells of another site; what tells nothing has nobody's cookies", () => {
  expect(post({ "sec-fetch-site": "cross-site" })).toBe("origin");
  expect(post({ "sec-fetch-site": "same-site" })).toBe("origin");
  expect(post({ "sec-fetch-site": "same-origin" })).toBe(null);
  expect(post({})).toBe(null);
});

test("a body is as long as it says, and not too long", () => {
  expect(post({ "content-length": String(MAX_BODY) })).toBe(null);
  expect(post({ "content-length": String(MAX_BODY + 1) })).toBe("size");
  expect(post({ "transfer-encoding": "chunked" })).toBe("length");
});

test("a method that nothing knows is refused", () => {
  for (const method of ["TRACE", "OPTIONS", "PROPFIND"])
    expect(refusalOf({ method, url: "/cart", headers: {} }), method).toBe("method");
});

test("nothing is posted to a file", () => {
  for (const url of ["/products/speckle-mug/share.jpg", "/sitemap.xml?x=1", "/icon.svg"])
    expect(refusalOf({ method: "POST", url, headers: {} }), url).toBe("method");
});

test("reading is free to all", () => {
  expect(refusalOf({ method: "GET", url: "/cart", headers: { origin: "https://elsewhere.example" } })).toBe(null);
});

test("a page takes no form in an encoding that none of ours has; an endpoint may", () => {
  const headers = { host: "shop.example", "content-type": "application/x-www-form-urlencoded" };
  expect(refusalOf({ method: "POST", url: "/cart", headers })).toBe("type");
  expect(refusalOf({ method: "POST", url: "/api/payments", headers })).toBe(null);
});

test("an action may be called by its id, a cached read may not", () => {
  expect(post({ "next-action": `60${"b".repeat(40)}` })).toBe(null);
  expect(post({ "next-action": `c0${"b".repeat(40)}` })).toBe("action");
});
