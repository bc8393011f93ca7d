import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { HttpShopper, type Page, textOf } from "@/e2e/support/http-shopper";
import { hashesOf } from "@/lib/security/inline-scripts.mjs";
import { freshenPages } from "@/scripts/server.mjs";
import { hold } from "./support/hold";
import { type Shop, startShop } from "./support/shop-server";
import { somethingToBuy } from "./support/shoppers";

// The database answers whoever asks whether it is there, and then fails the page: as when it freezes in between.
const LOCK = "LOCK TABLE products, categories, delivery_methods";
const UNKNOWN = "/products/nothing-of-this-name";

/** For three seconds after it has failed the database is not asked again. */
const PATIENCE = { timeout: 10_000 };

let shop: Shop;
let shopper: HttpShopper;
let variant: { id: number; path: string };

beforeAll(async () => {
  shop = await startShop("connection_limit=3&lock_timeout=500");
  shopper = new HttpShopper(shop.url);
  variant = await somethingToBuy(shop);
});
afterAll(async () => {
  await shop.stop();
});
beforeEach(async () => {
  await dropPages();
  for (const path of ["/", variant.path])
    await expect.poll(async () => (await shopper.get(path)).status, PATIENCE).toBe(200);
});

const dropPages = () => freshenPages(shop.url, process.env.REVALIDATE_TOKEN ?? "");

/** Its scripts may run, and no others: the page's own policy names them. */
function expectPolicy({ headers, html }: Page) {
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain(["script-src 'self'", ...hashesOf(html)].join(" "));
}

function expectApology(page: Page, status: number, title: string) {
  expect(page.status).toBe(status);
  expect(page.html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
  expect(page.html).toMatch(/<a href=""[^>]*>Try again<\/a>/);
  expect(page.headers.get("cache-control")).toBe("no-store");
  expectPolicy(page);
}

test("a page that can't be made anew is shown as it was, and anew as soon as it can", async () => {
  const before = await shopper.get(variant.path);
  await shop.sql("UPDATE variants SET price = 123456 WHERE id = $1", [variant.id]);
  const letGo = await hold(shop, LOCK);
  await dropPages();
  const pages = await Promise.all(
    [variant.path, `${variant.path}?from=elsewhere`, "/"].map((path) => shopper.get(path)),
  );
  await letGo();

  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(textOf(pages[0] ?? before)).toBe(textOf(before));
  pages.forEach(expectPolicy);
  await expect.poll(async () => (await shopper.get(variant.path)).html, PATIENCE).toContain('data-price="123456"');
});

test("a page that this server has never read is shown as it was built", async () => {
  const letGo = await hold(shop, LOCK);
  await dropPages();
  const page = await shopper.get("/about");
  await letGo();

  expect(page.status).toBe(200);
  expect(page.html).toMatch(/<h1[^>]*>[^<]*<.*<\/html>$/s);
  expectPolicy(page);
});

test("a page that was never known is a 503 with words and a way on while the database can't be had", async () => {
  const letGo = await hold(shop, LOCK);
  await dropPages();
  const page = await shopper.get(UNKNOWN);
  await letGo();

  expectApology(page, 503, "The till is busy.");
  expect(page.headers.get("retry-after")).toBe("5");
});

test("what is broken for another reason is a 500 with words and a way on", async () => {
  await shop.sql("ALTER TABLE products RENAME COLUMN story TO tale");
  await dropPages();
  await expect.poll(async () => (await shopper.get(UNKNOWN)).status, PATIENCE).toBe(500);
  const page = await shopper.get(UNKNOWN);
  await shop.sql("ALTER TABLE products RENAME COLUMN tale TO story");

  expectApology(page, 500, "Something broke on our side.");
  expect(page.headers.get("retry-after")).toBeNull();
});
