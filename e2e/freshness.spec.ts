import { expect, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { addressFields } from "./support/address";
import { setPrice, setStock, variantForSale } from "./support/catalogue";
import { HttpShopper } from "./support/http-shopper";

test.describe.configure({ mode: "serial" });
const WITHIN_A_SECOND = { timeout: 1000, intervals: [50] };
const WITHIN_A_ROUND = { timeout: 15_000, intervals: [250] }; // of lib/search/keep-filed.ts, every ten seconds

test("buying down to the last few changes the static page within a second", async ({ baseURL }) => {
  const variant = await variantForSale("LTM-PL-SLT", 6);
  const shopper = new HttpShopper(baseURL);
  const before = await shopper.get(variant.path);
  await shopper.submit(before, "Add to cart", { quantity: "6" });
  await shopper.submit(await shopper.get("/checkout"), "Place order", addressFields);

  const soldOut = /data-stock="out"/;
  expect(before.html.match(soldOut)).toBeNull();
  await expect.poll(async () => (await shopper.get(variant.path)).html, WITHIN_A_SECOND).toMatch(soldOut);
  await setStock(variant.id, 6);
});

test("a price changed from outside shows within a second of saying so", async ({ baseURL, request }) => {
  const variant = await variantForSale("COR-CS-WAL", 40);
  const shopper = new HttpShopper(baseURL);
  await shopper.get(variant.path);
  await setPrice(variant.id, variant.price + 111);
  const answer = await request.post("/api/revalidate", {
    headers: { authorization: `Bearer ${process.env.REVALIDATE_TOKEN}` },
    data: { tags: [`product:${variant.productId}`] },
  });
  expect(answer.status()).toBe(200);
  const shown = `data-price="${variant.price + 111}"`;
  await expect.poll(async () => (await shopper.get(variant.path)).html, WITHIN_A_SECOND).toContain(shown);
  await setPrice(variant.id, variant.price);
});

test("a category's page follows what a line of SQL has changed, though nobody says so", async ({ baseURL }) => {
  const shopper = new HttpShopper(baseURL);
  const lists = async (slug: string) =>
    (await shopper.get(`/categories/${slug}`)).html.includes('href="/products/fluted-vase"');
  const move = (to: string) =>
    prisma.$executeRaw`UPDATE products SET category_id = (SELECT id FROM categories WHERE slug = ${to}) WHERE slug = 'fluted-vase'`;
  expect([await lists("ceramics-and-glass"), await lists("lighting")]).toEqual([true, false]);
  try {
    await move("lighting");
    await expect.poll(() => lists("lighting"), WITHIN_A_ROUND).toBe(true);
    await expect.poll(() => lists("ceramics-and-glass"), WITHIN_A_ROUND).toBe(false);
  } finally {
    await move("ceramics-and-glass");
  }
  await expect.poll(() => lists("ceramics-and-glass"), WITHIN_A_ROUND).toBe(true);
});

test("nobody without the token can drop pages", async ({ request }) => {
  for (const authorization of ["", "Bearer ", "Bearer wrong"]) {
    const answer = await request.post("/api/revalidate", { headers: { authorization }, data: { tags: ["catalogue"] } });
    expect(answer.status()).toBe(401);
  }
});
