import { expect, test } from "playwright/test";
import { z } from "zod";

const answerSchema = z.strictObject({
  products: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        href: z.string().startsWith("/products/"),
        price: z.number().int().positive(),
        from: z.boolean(),
        picture: z.object({ src: z.string().startsWith("/"), alt: z.string() }).nullable(),
      }),
    )
    .max(5),
  categories: z.array(z.strictObject({ name: z.string(), href: z.string().startsWith("/categories/") })).max(3),
  correction: z.string().nullable(),
});

const NOTHING = { products: [], categories: [], correction: null };

const addressOf = (words: string) => `/api/search?q=${encodeURIComponent(words)}`;

test("suggestions are a few products and categories, and what was meant", async ({ request }) => {
  const answer = await request.get(addressOf("keybord"));
  const { products, categories, correction } = answerSchema.parse(await answer.json());
  expect(products[0]).toMatchObject({ name: "Tenfold 75 keyboard", href: "/products/tenfold-75-keyboard" });
  expect(categories).toEqual([{ name: "Keyboards & audio", href: "/categories/keyboards-and-audio" }]);
  expect(correction).toBe("keyboard");
});

test("they are the same for everybody, and kept for a minute", async ({ request }) => {
  const answer = await request.get(addressOf("mug"), { headers: { cookie: "cart=somebody; wishlist=somebody" } });
  expect(answer.headers()["cache-control"]).toBe("public, max-age=60");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(answer.headers()["content-type"]).toContain("application/json");
});

test("words that say nothing get nothing", async ({ request }) => {
  for (const path of [
    "/api/search",
    addressOf(""),
    addressOf("   "),
    addressOf("the"),
    addressOf("%%%"),
    addressOf("\0"),
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.json(), path).toEqual(NOTHING);
  }
});

test("however odd or long, words are looked for as words", async ({ request }) => {
  const odd = [
    "'; DROP TABLE products; --",
    "mug:*",
    "!mug",
    "mug & | lamp",
    "\\",
    "ﬁ",
    "🛒",
    "\u0301",
    "mug\0",
    "x".repeat(3000),
  ];
  for (const words of [...odd, "mug ".repeat(500)]) {
    const answer = await request.get(addressOf(words));
    expect(answer.status(), words).toBe(200);
    answerSchema.parse(await answer.json());
  }
  expect(await (await request.get(`${addressOf("mug")}&q=lamp`)).json()).toEqual(
    await (await request.get(addressOf("mug"))).json(), // the first counts
  );
});

test("an address beyond all need is none", async ({ request }) => {
  expect((await request.get(addressOf("x".repeat(5000)))).status()).toBe(404);
});

test("it is for reading alone", async ({ request }) => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await request.fetch(addressOf("mug"), { method })).status(), method).toBe(405);
  }
});
