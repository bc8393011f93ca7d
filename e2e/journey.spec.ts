import { expect, test } from "playwright/test";
import { fillAddress } from "./support/address";

test("a stranger finds a lamp, chooses its colour and holds a confirmed order", async ({ page }) => {
  await page.goto("/categories/lighting");
  await page
    .getByRole("link", { name: /Crook task lamp/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Crook task lamp");

  await page.getByRole("group", { name: "Colour" }).getByRole("radio", { name: "Sage" }).check();
  await expect(page).toHaveURL(/\/products\/crook-task-lamp\/sage$/);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog")).toContainText("Crook task lamp");

  await page.getByRole("dialog").getByRole("link", { name: "Checkout" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Checkout");
  await fillAddress(page);
  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  await expect(page).toHaveURL(/\/orders\/TL-[0-9A-Z]{4}-[0-9A-Z]{4}\?key=/);
  await expect(page.locator("[data-order-number]").first()).toBeVisible();
  await expect(page.getByText("14 Chandos Place").first()).toBeVisible();
  await expect(page.locator('[data-price="12800"]').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Cart", exact: true })).toBeVisible();
});

test("the cart remembers, changes, removes and gives back", async ({ page }) => {
  await page.goto("/products/speckle-mug/oat");
  await page.getByLabel("Quantity").filter({ visible: true }).fill("2");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog")).toContainText("Speckle mug");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("cart_count=2"); // the server has answered

  await page.goto("/cart");
  const line = page.locator("main [data-cart-line]");
  await line.getByLabel("Quantity").fill("3");
  await line.getByLabel("Quantity").press("Enter");
  await expect(page.getByRole("link", { name: "Cart, 3 items" })).toBeVisible();

  await line.getByRole("button", { name: "Remove Speckle mug" }).click();
  await expect(page.getByText("Your cart is empty")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Cart, 3 items" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("cart_count=3");
  await page.reload();
  await expect(line.getByLabel("Quantity")).toHaveValue("3");
});

test("two quick clicks are two mugs, on the badge at once and after the server's answer", async ({ page }) => {
  await page.goto("/products/speckle-mug/sage");
  const add = page.getByRole("button", { name: "Add to cart" });
  await add.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Cart, 2 items" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("cart_count=2");
  await page.goto("/cart");
  await expect(page.locator("main [data-cart-line]").getByLabel("Quantity")).toHaveValue("2");
});

test("the badge changes before the server has answered", async ({ page }) => {
  await page.goto("/products/speckle-mug/ink");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog").locator("[data-cart-line]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Cart, 1 item" })).toBeVisible();
  release();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("cart_count=1");
});
