import { expect, test } from "playwright/test";
import { addMug } from "./support/add-mug";
import { fillAddress } from "./support/address";

test.use({ javaScriptEnabled: false });

test("everything to a confirmed order works with JavaScript off", async ({ page }) => {
  await page.goto("/");
  await addMug(page);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your cart");
  const line = page.locator("main [data-cart-line]");
  await expect(line).toContainText("Sage");
  await line.getByLabel("Quantity").fill("2");
  await line.getByRole("button", { name: "Update" }).click();
  await expect(line.getByLabel("Quantity")).toHaveValue("2");

  await page.getByRole("link", { name: "Checkout" }).click();
  await fillAddress(page);
  await page.getByRole("button", { name: "Place order" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  await expect(page.locator("[data-order-number]").first()).toBeVisible();
});

test("a line is removed with JavaScript off", async ({ page }) => {
  await page.goto("/products/speckle-mug/oat");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByRole("button", { name: "Remove Speckle mug" }).click();
  await expect(page.getByText("Your cart is empty")).toBeVisible();
});

test("a failed checkout keeps what was typed and says what is wrong", async ({ page }) => {
  await page.goto("/products/speckle-mug/oat");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByRole("link", { name: "Checkout" }).click();
  await fillAddress(page, { postcode: "LS8" });
  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByRole("main").getByRole("alert")).toContainText("Add the rest of the postcode");
  await expect(page.getByLabel("Postcode")).toHaveValue("LS8");
  await expect(page.getByLabel("Full name")).toHaveValue("Maya Okafor");
});

test("another delivery method is agreed to before it is charged", async ({ page }) => {
  await page.goto("/products/speckle-mug/oat");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByRole("link", { name: "Checkout" }).click();
  await fillAddress(page);
  await page.getByRole("radio", { name: /Next day/ }).check();
  await page.getByRole("button", { name: "Place order" }).click();

  await expect(page.getByRole("main").getByRole("alert")).toContainText("£24.95");
  await expect(page.getByRole("radio", { name: /Next day/ })).toBeChecked();
  await page.getByRole("button", { name: /Place order.*£24\.95/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
});
