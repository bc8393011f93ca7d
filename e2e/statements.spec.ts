import { expect, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { productPath } from "@/lib/routes";
import { addressFields } from "./support/address";
import { countStatements, startCounting } from "./support/count-statements";
import { HttpShopper, type Page } from "./support/http-shopper";

// What each page and form asks the database for, over HTTP: the same for one line as for many.

test.beforeAll(startCounting);

/** Products that nobody else in the run sells out. */
async function addressesOf(count: number) {
  const products = await prisma.product.findMany({
    where: { publishedAt: { lte: new Date() }, variants: { some: { stock: { gte: 20 } } } },
    orderBy: { id: "asc" },
    take: count,
    select: { slug: true, variants: { where: { stock: { gte: 20 } }, take: 1, select: { slug: true } } },
  });
  expect(products).toHaveLength(count);
  return products.map(({ slug, variants: [variant] }) => productPath(slug, variant?.slug));
}

async function shopperWith(lines: number, baseURL: string | undefined) {
  const shopper = new HttpShopper(baseURL);
  for (const path of await addressesOf(lines)) await shopper.submit(await shopper.get(path), "Add to cart");
  return shopper;
}

const expectOk = ({ status }: Page) => expect(status).toBe(200);

test("a static page asks nothing", async ({ baseURL }) => {
  const shopper = new HttpShopper(baseURL);
  const [product] = await addressesOf(1);
  for (const path of ["/", "/categories/lighting", String(product), "/sitemap.xml"]) {
    await shopper.get(path); // a page that an order has made stale is made anew at its next visit
    await expect.poll(() => countStatements(async () => expectOk(await shopper.get(path)))).toBe(0);
  }
});

for (const lines of [1, 8]) {
  test(`a cart of ${lines}: what each page and form asks`, async ({ baseURL }) => {
    const shopper = await shopperWith(lines, baseURL);
    const [next = ""] = (await addressesOf(lines + 1)).slice(-1);
    const [product, cart] = [await shopper.get(next), await shopper.get("/cart")];

    const counts: Record<string, number> = {};
    const count = async (name: string, work: () => Promise<Page>) => {
      counts[name] = await countStatements(async () => expectOk(await work()));
    };
    await count("/cart", () => shopper.get("/cart"));
    await count("/api/cart", () => shopper.get("/api/cart"));
    await count("/checkout", () => shopper.get("/checkout"));
    await count("add, then /cart", () => shopper.submit(product, "Add to cart"));
    await count("change, then /cart", () => shopper.submit(cart, "Update", { quantity: "2" }));
    const checkout = await shopper.get("/checkout");
    let order: Page | undefined;
    await count("place, then /orders", async () => {
      order = await shopper.submit(checkout, "Place order", addressFields);
      return order;
    });
    expect(order?.html).toMatch(/data-order-number/);
    await count("/orders", () => shopper.get(String(order?.path)));

    expect(counts).toEqual({
      "/cart": 2,
      "/api/cart": 2,
      "/checkout": 3,
      "add, then /cart": 9,
      "change, then /cart": 9,
      "place, then /orders": 10,
      "/orders": 2,
    });
  });
}

for (const things of [1, 8]) {
  test(`${things} saved: what the page and its forms ask`, async ({ baseURL }) => {
    const shopper = new HttpShopper(baseURL);
    const save = async (path: string) => {
      const product = await shopper.get(path);
      return shopper.submit(product, "Add to cart", saveInstead(product));
    };
    const [next = "", ...others] = await addressesOf(things + 1);
    for (const path of others) await save(path);

    const counts: Record<string, number> = {};
    const count = async (name: string, work: () => Promise<Page>, left: number) => {
      counts[name] = await countStatements(async () => {
        const page = await work();
        expectOk(page);
        expect(page.html.match(/<li data-saved=/g)).toHaveLength(left);
      });
    };
    await shopper.get(next);
    await count("/wishlist", () => shopper.get("/wishlist"), things);
    await count("save, then /wishlist", () => save(next), things + 1);
    const list = await shopper.get("/wishlist");
    await count("remove, then /wishlist", () => shopper.submit(list, "Remove"), things);
    expect(counts).toEqual({ "/wishlist": 2, "save, then /wishlist": 10, "remove, then /wishlist": 8 });
  });
}

/** What a press of the bookmark sends with the form: the action that takes it, in place of the form's own. */
function saveInstead({ html }: Page): Record<string, string> {
  const [button = ""] = html.match(/<button[^>]*aria-label="Save for later"[^>]*>/) ?? [];
  const [, name = ""] = / name="([^"]*)"/.exec(button) ?? [];
  return { [name]: "" };
}
