import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { reviewsPath } from "@/lib/routes";
import { addressFields } from "./support/address";
import { HttpShopper, textOf } from "./support/http-shopper";

/** Buys one of these, as any HTTP client can. @returns the order's address */
async function buy(path: string, baseURL: string | undefined): Promise<string> {
  const shopper = new HttpShopper(baseURL);
  await shopper.submit(await shopper.get(path), "Add to cart");
  const email = `priya-${crypto.randomUUID()}@example.com`;
  return (await shopper.submit(await shopper.get("/checkout"), "Place order", { ...addressFields, email })).path;
}

async function write(page: Page, { stars = "4 stars, good", words = "Lovely at the window." } = {}) {
  await page.getByRole("radio", { name: stars }).check({ force: true }); // its star is what is seen of it
  await page.getByLabel("Your words").fill(words);
  await page.getByRole("button", { name: /Send review|Save changes/ }).click();
}

// In letters: a number might be taken for a telephone's
const dated = (words: string) => `${words} ${crypto.randomUUID().replaceAll(/[^a-f]/g, "")}`;
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const mine = (page: Page, words: string) => page.locator("[data-review]", { hasText: words });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a buyer writes a review, changes it and takes it back, and the product's page follows", async ({
      page,
      baseURL,
    }) => {
      const [first, second] = [dated("Lovely at the window."), dated("It came with a chip.")];
      await page.goto(await buy("/products/fluted-vase/sand", baseURL));
      await page.getByRole("link", { name: "Review Fluted vase" }).click();
      await expect(page.getByLabel("Name to show")).toHaveValue("Maya");
      await write(page, { words: first });
      await expect(page.getByRole("main").getByRole("status")).toContainText("on the product’s page now");
      const address = page.url().replace(/&answer=.*/, "");

      await page.goto("/products/fluted-vase");
      await expect(mine(page, first).getByRole("img", { name: "4 out of 5" })).toBeVisible();

      await page.goto(address);
      await expect(page.getByLabel("Your words")).toHaveValue(first);
      await expect(page.getByRole("radio", { name: "4 stars, good" })).toBeChecked();
      await write(page, { stars: "2 stars, not good", words: second });
      await expect(page.getByRole("main").getByRole("status")).toContainText("on the product’s page now");
      await page.goto("/products/fluted-vase");
      await expect(mine(page, second).getByRole("img", { name: "2 out of 5" })).toBeVisible();
      await expect(mine(page, first)).toHaveCount(0);

      await page.goto(address);
      await page.getByRole("button", { name: "Delete review" }).click();
      await expect(page.getByRole("main").getByRole("status")).toContainText("Your review is gone");
      await page.goto("/products/fluted-vase");
      await expect(mine(page, second)).toHaveCount(0);
    });

    test("a form with something missing keeps what was typed and says what", async ({ page, baseURL }) => {
      await page.goto(await buy("/products/fluted-vase/sand", baseURL));
      await page.getByRole("link", { name: "Review Fluted vase" }).click();
      await page.getByLabel("Your words").fill("No stars yet.");
      await page.getByLabel("Name to show").fill("");
      await page.getByRole("button", { name: "Send review" }).click();

      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText("Choose from one to five stars.");
      await expect(alert).toContainText("Enter the name to show.");
      await expect(page.getByLabel("Your words")).toHaveValue("No stars yet.");
    });
  });
}

test("a review with a link in it waits to be read, and its author is told", async ({ page, baseURL }) => {
  const words = dated("Cheaper at example.com.");
  await page.goto(await buy("/products/fluted-vase/sand", baseURL));
  await page.getByRole("link", { name: "Review Fluted vase" }).click();
  await write(page, { words });
  await expect(page.getByRole("main").getByRole("status")).toContainText("We read this one before it is shown.");
  await axe(page);
  await page.goto("/products/fluted-vase");
  await expect(mine(page, words)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test("the form, its errors and the list have nothing for axe to find", async ({ page, baseURL }) => {
      await page.goto(await buy("/products/fluted-vase/charcoal", baseURL));
      await page.getByRole("link", { name: "Review Fluted vase" }).click();
      await expect(page.getByRole("button", { name: "Send review" })).toBeVisible();
      await axe(page);
      await page.getByRole("button", { name: "Send review" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
      await axe(page);
      await page.goto(reviewsPath("speckle-mug"));
      await axe(page);
    });
  });
}

test("nobody without the key learns of the purchase or reviews it", async ({ request, baseURL }) => {
  const address = new URL(await buy("/products/fluted-vase/sand", baseURL), baseURL);
  const [number, key] = [address.pathname.split("/")[2], address.searchParams.get("key")];
  expect((await request.get(`/orders/${number}/review/1?key=${key}`)).status()).toBe(200);
  for (const path of [
    `/orders/${number}/review/1`,
    `/orders/${number}/review/1?key=x${key}`,
    ...["2", "0", "x", "%00", "%25E0", "9".repeat(30)].map((line) => `/orders/${number}/review/${line}?key=${key}`),
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("the product's page tells search engines the average that it shows", async ({ page }) => {
  await page.goto("/products/speckle-mug");
  const { ratingSum, ratingCount } = await prisma.product.findUniqueOrThrow({ where: { slug: "speckle-mug" } });
  const average = (Math.round((ratingSum * 10) / ratingCount) / 10).toFixed(1);
  await expect(page.getByRole("link", { name: `from ${ratingCount} reviews` })).toContainText(`${average} out of 5`);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const product = blocks.map((block) => JSON.parse(block)).find((thing) => thing["@type"] === "Product");
  expect(product.aggregateRating).toMatchObject({ ratingValue: average, reviewCount: ratingCount });
});

test("all reviews can be read, page by page, and no other address is one", async ({ request, baseURL }) => {
  const shopper = new HttpShopper(baseURL);
  const product = await prisma.product.findUniqueOrThrow({ where: { slug: "speckle-mug" } });
  const reviews = await prisma.review.findMany({
    where: { productId: product.id, status: "PUBLISHED" },
    orderBy: { id: "desc" },
  });
  const [newest, ...older] = reviews;
  const first = textOf(await shopper.get(reviewsPath("speckle-mug")));
  expect(first).toContain(newest?.words);
  const rest = textOf(await shopper.get(reviewsPath("speckle-mug", newest?.id)));
  expect(rest).not.toContain(newest?.words);
  expect(rest).toContain(older[0]?.words);

  const elsewhere = await prisma.review.findFirstOrThrow({ where: { productId: { not: product.id } } });
  for (const after of [elsewhere.id, 999_999_999, 0, "x", "1/2", "99999999999999999999"])
    expect((await request.get(`/products/speckle-mug/reviews/${after}`)).status(), String(after)).toBe(404);
});

test("what is bought together stands on the product's page, and how large it is", async ({ page }) => {
  const [pair] = await prisma.$queryRaw<{ slug: string }[]>`
    SELECT p.slug FROM product_pairs JOIN products p ON p.id = product_id GROUP BY 1 HAVING count(*) >= 4 ORDER BY 1`;
  await page.goto(`/products/${pair?.slug}`);
  const row = page.locator("section", { has: page.getByRole("heading", { name: "Bought together" }) });
  await expect(row.getByRole("article")).toHaveCount(4);

  await page.goto("/products/tenfold-75-keyboard");
  await page.locator("summary", { hasText: "Size" }).click();
  await expect(page.getByRole("row", { name: "Width 32.2 12.7" })).toBeVisible();
});
