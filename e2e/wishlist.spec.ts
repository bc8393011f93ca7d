import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "playwright/test";

const heart = (page: Page) => page.getByRole("button", { name: "Save for later" });

/** Presses, and waits until the server has it: the page is about to be left. */
async function pressAndSend(page: Page, button: Locator) {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  await answer;
}

async function saveOat(page: Page) {
  await page.goto("/products/speckle-mug/oat", { waitUntil: "networkidle" });
  await pressAndSend(page, heart(page));
  await expect(heart(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Saved for later")).toBeVisible();
}

test("a colour is saved, marked wherever it is seen, put in the cart, taken off and brought back", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/api/") && asked.push(request.url()));
  await saveOat(page);
  await page.getByRole("radio", { name: "Sage" }).check();
  await expect(heart(page)).toHaveAttribute("aria-pressed", "false"); // another colour is another thing
  await page.goto("/products/speckle-mug/oat");
  await expect(heart(page)).toHaveAttribute("aria-pressed", "true");
  expect(asked).toEqual([]);

  await page.goto("/wishlist", { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Saved things");
  const thing = page.locator("[data-saved]");
  await expect(thing.locator("[data-price]")).toHaveAttribute("data-price", "1800");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await thing.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog").locator("[data-cart-line]")).toHaveCount(1);
  await page.keyboard.press("Escape");

  await thing.getByRole("button", { name: "Remove Speckle mug, oat" }).click();
  await expect(page.getByText("Nothing is saved yet")).toBeVisible();
  await pressAndSend(page, page.getByRole("button", { name: "Undo" }));
  await expect(thing).toHaveCount(1);
  await page.reload();
  await expect(thing).toHaveCount(1);
});

test("pressed again, it is no longer saved", async ({ page }) => {
  await saveOat(page);
  await pressAndSend(page, heart(page));
  await expect(heart(page)).toHaveAttribute("aria-pressed", "false");
  await page.goto("/wishlist");
  await expect(page.getByText("Nothing is saved yet")).toBeVisible();
});

test("what can't be saved says so and is not marked", async ({ page, context }) => {
  await page.goto("/products/speckle-mug/oat", { waitUntil: "networkidle" });
  await context.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await heart(page).click();
  await expect(page.getByText("The till is busy")).toBeVisible();
  await expect(heart(page)).toHaveAttribute("aria-pressed", "false");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a chosen colour is saved, put in the cart, taken off and brought back", async ({ page }) => {
    await page.goto("/products/speckle-mug/oat");
    await page.getByRole("radio", { name: "Sage" }).check();
    await heart(page).click();
    const thing = page.locator("[data-saved]");
    await expect(thing).toContainText("Sage");

    await thing.getByRole("button", { name: /^Remove/ }).click();
    await expect(page.getByText("Nothing is saved yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await thing.getByRole("button", { name: /^Add to cart/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your cart");
    await expect(page.locator("main [data-cart-line]")).toHaveCount(1);
  });
});
