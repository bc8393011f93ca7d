import { expect, test } from "playwright/test";
import { databaseUrl } from "@/lib/database/url";
import { prisma } from "@/lib/prisma";
import { findBroken } from "@/scripts/database/invariants.mjs";
import { addressFields } from "./support/address";
import { variantForSale } from "./support/catalogue";
import { HttpShopper, type Page, textOf } from "./support/http-shopper";

async function withCart(baseUrl: string | undefined, ...paths: string[]) {
  const shopper = new HttpShopper(baseUrl);
  for (const path of paths) await shopper.submit(await shopper.get(path), "Add to cart", { quantity: "1" });
  return { shopper, checkout: await shopper.get("/checkout") };
}

const ordersOf = (variantId: number) => prisma.order.count({ where: { items: { some: { variantId } } } });

const stockOf = async ({ id }: { id: number }) => (await prisma.variant.findUniqueOrThrow({ where: { id } })).stock;

const isOrder = (page: Page) => page.status === 200 && /data-order-number/.test(page.html);

/** All carts are filled and all checkouts open before the first is posted. */
async function allAtOnce(carts: Awaited<ReturnType<typeof withCart>>[]): Promise<Page[]> {
  return Promise.all(
    carts.map(({ shopper, checkout }, index) =>
      shopper.submit(checkout, "Place order", { ...addressFields, email: `shopper-${index}@example.com` }),
    ),
  );
}

async function inBatches<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) {
    const size = Math.min(20, count - made.length);
    made.push(...(await Promise.all(Array.from({ length: size }, (_, index) => make(made.length + index)))));
  }
  return made;
}

test.afterEach(async () => {
  expect(await findBroken(databaseUrl())).toEqual([]);
});

test("200 shoppers post the checkout at once for a product with 10 left", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const variant = await variantForSale("RPL-CF-GRN", 10);
  const ordersBefore = await ordersOf(variant.id);
  const pages = await allAtOnce(await inBatches(200, () => withCart(baseURL, variant.path)));

  expect(pages.filter(isOrder)).toHaveLength(10);
  for (const page of pages.filter((one) => !isOrder(one))) {
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain("Someone was quicker");
  }
  expect(await stockOf(variant)).toBe(0);
  expect(await ordersOf(variant.id)).toBe(ordersBefore + 10);
});

test("two-product carts filled in opposite order sell each product to the last one", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const [a, b] = [await variantForSale("FLT-VS-MOS", 12), await variantForSale("FLT-VS-CHA", 12)];
  const carts = await inBatches(40, (index) => withCart(baseURL, ...(index % 2 ? [a.path, b.path] : [b.path, a.path])));
  const pages = await allAtOnce(carts);

  expect(pages.filter(isOrder)).toHaveLength(12);
  for (const page of pages.filter((one) => !isOrder(one))) expect(textOf(page)).toContain("Someone was quicker");
  for (const variant of [a, b]) expect(await stockOf(variant)).toBe(0);
});

test("20 submits of one checkout at once are one order, shown twenty times", async ({ baseURL }) => {
  const variant = await variantForSale("CST-PP-SAG", 30);
  const { shopper, checkout } = await withCart(baseURL, variant.path);
  const pages = await Promise.all(
    Array.from({ length: 20 }, () => shopper.submit(checkout, "Place order", addressFields)),
  );

  const numbers = pages.map((page) => page.html.match(/data-order-number="([^"]+)"/)?.[1]);
  expect(new Set(numbers).size).toBe(1);
  expect(numbers[0]).toMatch(/^TL-/);
  expect(await stockOf(variant)).toBe(29);
});
