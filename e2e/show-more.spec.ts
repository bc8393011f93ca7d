import { expect, type Page, test } from "playwright/test";
import { openLargeShop } from "./support/large-shop";

const PAGE = 24;
const PRODUCTS = 60;
const LISTING = "/search?sort=price-low";

let shop: Awaited<ReturnType<typeof openLargeShop>>;

test.beforeAll(async () => {
  test.setTimeout(120_000); // a database is made and filled
  shop = await openLargeShop(PRODUCTS);
});

test.afterAll(() => shop?.close());

const cards = (page: Page) => page.getByRole("main").getByRole("article").filter({ visible: true });
const showMore = (page: Page) => page.getByRole("main").getByRole("link", { name: "Show more" });
const links = (page: Page) =>
  cards(page).evaluateAll((all) => all.map((card) => card.querySelector("a")?.getAttribute("href")));

test("more are added to those that are there, until all are", async ({ page }) => {
  await page.goto(shop.url + LISTING);
  await expect(cards(page)).toHaveCount(PAGE);
  const first = await links(page);
  await showMore(page).press("Enter");
  await expect(cards(page)).toHaveCount(2 * PAGE);
  expect((await links(page)).slice(0, PAGE)).toEqual(first);
  await showMore(page).click();
  await expect(cards(page)).toHaveCount(PRODUCTS);
  await expect(showMore(page)).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(`${PRODUCTS} things`);
  expect(new Set(await links(page)).size).toBe(PRODUCTS);
});

test("the focus goes to the first of them, the page stays where it is, and so does its address", async ({ page }) => {
  await page.goto(shop.url + LISTING, { waitUntil: "networkidle" });
  await showMore(page).scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(0);
  await showMore(page).press("Enter");
  await expect(cards(page).nth(PAGE).getByRole("link").first()).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await expect(page).toHaveURL(shop.url + LISTING);
});

test("whoever comes back from a product finds them where they were", async ({ page }) => {
  await page.goto(shop.url + LISTING);
  await showMore(page).click();
  await expect(cards(page)).toHaveCount(2 * PAGE);
  const link = cards(page)
    .nth(PAGE + 6)
    .getByRole("link")
    .first();
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/products\//);
  await page.goBack();
  await expect(cards(page)).toHaveCount(2 * PAGE);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test("an answer that does not come leads to the next page itself", async ({ page }) => {
  await page.goto(shop.url + LISTING);
  await page.route("**/api/products*", (route) => route.abort());
  await showMore(page).click();
  await expect(page).toHaveURL(/[?&]after=/);
  await expect(cards(page)).toHaveCount(PAGE);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("it is a link to the next ones, from which one comes back", async ({ page }) => {
    await page.goto(shop.url + LISTING);
    const first = await links(page);
    await showMore(page).click();
    await expect(page).toHaveURL(/\/search\?sort=price-low&after=/);
    await expect(cards(page)).toHaveCount(PAGE);
    expect((await links(page)).filter((link) => first.includes(link))).toEqual([]);
    await page.getByRole("link", { name: "Back to the first of them" }).click();
    await expect(page).toHaveURL(shop.url + LISTING);
    expect(await links(page)).toEqual(first);
  });
});
