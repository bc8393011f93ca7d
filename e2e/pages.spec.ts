import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { layoutShifts, recordLayoutShifts } from "./support/layout-shifts";

const PAGES = [
  "/",
  "/categories/lighting",
  "/categories/desk-and-storage",
  "/products/tenfold-75-keyboard",
  "/products/tenfold-75-keyboard/graphite",
  "/delivery-and-returns",
  "/about",
  "/privacy",
  "/cart",
  "/wishlist",
  "/checkout",
  "/no-such-page",
];

async function settled(page: Page, path: string) {
  await recordLayoutShifts(page);
  const response = await page.goto(path, { waitUntil: "networkidle" });
  return response?.status();
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of PAGES) {
      test(`${path} has nothing for axe to find, one h1, and does not shift`, async ({ page }) => {
        await settled(page, path);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        await expect(page.locator("h1")).toHaveCount(1);
        expect(await layoutShifts(page)).toEqual([]);
        const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(window);
      });
    }
  });
}

test("an unknown address is a 404 with a way on", async ({ page }) => {
  for (const path of [
    "/no-such-page",
    "/products/no-such-thing",
    "/products/speckle-mug/no-such",
    "/categories/none",
  ]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not on this shelf.");
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("an address that nothing could have is a 404 as well", async ({ request }) => {
  const addresses = [
    "/products/%00",
    "/categories/%00",
    `/products/${"x".repeat(2000)}`,
    "/products/Speckle%20Mug",
    "/orders/%00?key=%00",
  ];
  for (const path of addresses) expect((await request.get(path)).status()).toBe(404);
});

test("a product tells search engines what it is, in markup that can't be broken out of", async ({ page }) => {
  await settled(page, "/products/tenfold-75-keyboard/forest");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/products\/tenfold-75-keyboard$/);
  await expect(page.locator('meta[property="og:image"]').first()).toHaveAttribute("content", /share\.jpg/);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  for (const block of blocks) expect(block).not.toContain("<");
  const product = blocks.flatMap((block) => JSON.parse(block)).find((thing) => thing["@type"] === "Product");
  expect(product).toMatchObject({ name: "Tenfold 75 keyboard" });
});

test("the sitemap leads to every product, and the feed is XML that a browser reads", async ({
  page,
  request,
  baseURL,
}) => {
  const index = await (await request.get("/sitemap.xml")).text();
  const files = await Promise.all(
    [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(async ([, url]) => (await request.get(String(url))).text()),
  );
  expect(files.join()).toContain(`<loc>${baseURL}/products/tenfold-75-keyboard</loc>`);
  for (const file of ["products-7", "products-99999999999", "products-", "none"])
    expect((await request.get(`/sitemaps/${file}.xml`)).status(), file).toBe(404);

  await page.goto("/about");
  const items = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(await (await fetch("/feed.xml")).text(), "text/xml");
    return feed.querySelector("parsererror")?.textContent ?? feed.querySelectorAll("item").length;
  });
  expect(items).toBeGreaterThan(60);
});

test("llms.txt, robots and manifest answer", async ({ request }) => {
  const llms = await (await request.get("/llms.txt")).text();
  expect(llms).toMatch(/^# Till\n\n> A shop/);
  expect(llms).toMatch(/\/categories\/lighting\): \d+ products/);
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap:");
  const { icons } = await (await request.get("/manifest.webmanifest")).json();
  for (const { src } of icons) expect((await request.get(src)).status()).toBe(200);
});

test("nothing is loaded from another origin", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  for (const path of ["/", "/products/speckle-mug", "/cart"]) await settled(page, path);
  expect(foreign).toEqual([]);
});
