import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "playwright/test";
import { hashToken } from "@/lib/browser-token";
import { prisma } from "@/lib/prisma";
import { MAX_BODY, READ_ID } from "@/lib/security/requests/refusal";
import { fieldsIn, formWith } from "@/lib/testing/html-form.mjs";

/** The fields of the form that puts a mug into the cart. */
async function addToCartFields(request: APIRequestContext): Promise<Record<string, string>> {
  return fieldsIn(formWith(await (await request.get("/products/speckle-mug")).text(), "Add to cart"));
}

test("an address that can't be read is a 404 page, drawn without JavaScript", async ({ request }) => {
  for (const path of [
    "/categories/%E0%A4%A",
    "/products/%",
    "/products/speckle-mug/reviews/%0d%0aX: y",
    "/orders/%ff",
    `/products/${"x".repeat(3000)}`,
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain("Not on this shelf.");
    expect(answer.headers()["content-security-policy"], path).toContain("script-src");
  }
});

test("a name that nothing has is a 404 page, drawn without JavaScript, and leaves no file behind", async ({
  request,
}) => {
  const kept = join(process.env.NEXT_DIST_DIR || ".next", "server");
  for (let number = 0; number < 20; number++) {
    for (const path of [
      `/products/nobody-${number}`,
      `/products/speckle-mug/nobody-${number}`,
      `/categories/nobody-${number}`,
    ]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text(), path).toContain("Not on this shelf.");
    }
    expect((await request.get(`/products/nobody-${number}/share.jpg`)).status()).toBe(404);
  }
  expect(readdirSync(kept, { recursive: true }).filter((file) => String(file).includes("nobody"))).toEqual([]);
});

test("a form that another site posts is refused, and so is one whose sender hides", async ({ request }) => {
  const multipart = await addToCartFields(request);
  const senders: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: "nonsense" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of senders) {
    for (const path of ["/products/speckle-mug", "/cart", "/checkout", "/api/revalidate"]) {
      const answer = await request.post(path, { multipart, headers, maxRedirects: 0 });
      expect(answer.status(), JSON.stringify([path, headers])).toBe(403);
      expect(answer.headers()["set-cookie"]).toBeUndefined();
      expect(await answer.text()).toContain("from another site");
    }
  }
});

test("a script of another site is refused as well", async ({ request, baseURL }) => {
  const [action = ""] = Object.keys(await addToCartFields(request)).filter((name) => name.startsWith("$ACTION_ID_"));
  const headers = { "next-action": action.replace("$ACTION_ID_", ""), "content-type": "text/plain" };
  const call = (origin: string) =>
    request.post("/cart", { headers: { ...headers, origin }, data: "[]", maxRedirects: 0 });
  expect((await call("https://elsewhere.example")).status()).toBe(403);
  expect((await call(String(baseURL))).status()).toBe(200);
});

test("the cart's cookie is for this site and the server alone", async ({ request }) => {
  const multipart = await addToCartFields(request);
  const answer = await request.post("/products/speckle-mug", { multipart, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
  expect(cookies.find(({ value }) => value.startsWith("cart="))?.value).toMatch(/HttpOnly.*SameSite=lax/i);
  for (const { value } of cookies) expect(value).toMatch(/SameSite=lax/i);
});

test("a body beyond all need is refused in a sentence, by its size or for hiding it", async ({ request }) => {
  const multipart = { ...(await addToCartFields(request)), more: "x".repeat(MAX_BODY) };
  for (const path of ["/products/speckle-mug", "/checkout", "/api/revalidate", "/api/cart"]) {
    const answer = await request.post(path, { multipart });
    expect(answer.status(), path).toBe(413);
    expect(await answer.text(), path).toContain("100,000 bytes");
  }
  const endless = await fetch(new URL("/checkout", test.info().project.use.baseURL), {
    method: "POST",
    body: new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1000)) }),
    duplex: "half",
  } as RequestInit);
  expect(endless.status).toBe(411);
});

test("a form that can't be read is told so, and is not our fault", async ({ request }) => {
  for (const contentType of ["multipart/form-data", "multipart/form-data; boundary=x"]) {
    const answer = await request.post("/checkout", { headers: { "content-type": contentType }, data: "--x\r\nhalf" });
    expect(answer.status(), contentType).toBe(400);
    expect(await answer.text()).toContain("could not be read");
  }
});

/** As Next.js's client would encode them: what can't be looked into, is promised and never sent, or lies about itself. */
const ODD_ARGUMENTS = [
  '"$T"',
  '"$@0"',
  '"$@1"',
  '"$K1"',
  '"$Q1"',
  '"$h1"',
  '"$n1"',
  '"$undefined"',
  '"$Sreact.fragment"',
  "[]",
  '{"then":1}',
  '{"toString":1,"valueOf":null}',
  '{"constructor":{"name":{"toString":1}}}',
];

test("whatever an action is called with by hand, it is not our fault", async ({ request, baseURL }) => {
  const manifest = join(process.env.NEXT_DIST_DIR || ".next", "server", "server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(manifest, "utf8"));
  const actions = Object.entries<{ exportedName: string }>(node).filter(([id]) => !READ_ID.test(id));
  expect(actions.map(([, { exportedName }]) => exportedName)).toContain("askForStockLive");
  for (const [id, { exportedName }] of actions) {
    const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8", origin: String(baseURL) };
    const call = async (data: string) => {
      const answer = await request.post("/cart", { headers, data: Buffer.from(data), maxRedirects: 0 });
      expect(answer.status(), `${exportedName} ${data}`).toBeLessThan(500);
    };
    await Promise.all(ODD_ARGUMENTS.flatMap((odd) => [`[${odd}]`, `[1,${odd}]`, `[${odd},1]`].map(call)));
  }
});

test("what is refused to one is not kept for the next", async ({ request }) => {
  const picture = "/products/crook-task-lamp/share.jpg";
  const headers = { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` };
  for (const method of ["POST", "DELETE", "OPTIONS", "HEAD"]) {
    await request.post("/api/revalidate", { headers, data: { tags: ["catalogue"] } });
    await request.fetch(picture, { method, maxRedirects: 0 });
    const answer = await request.get(picture);
    expect(answer.status(), method).toBe(200);
    expect((await answer.body()).length, method).toBeGreaterThan(1000);
  }
});

test("what can't be had begins no cart", async ({ request }) => {
  const multipart = { ...(await addToCartFields(request)), variantId: "2147483647" };
  const answer = await request.post("/products/speckle-mug", { multipart, maxRedirects: 0 });
  expect(answer.headers().location).toBe("/cart?notice=sold-out");
  const [, token = ""] = /^cart=([^;]+)/m.exec(answer.headers()["set-cookie"] ?? "") ?? [];
  expect(await prisma.cart.findUnique({ where: { tokenHash: hashToken(token) } })).toBeNull();
});
