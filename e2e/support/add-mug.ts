import type { Page } from "playwright/test";

/** From the category's page to a sage mug in the cart, by what a shopper clicks, with or without JavaScript. */
export async function addMug(page: Page): Promise<void> {
  await page.goto("/categories/ceramics-and-glass");
  await page
    .getByRole("link", { name: /Speckle mug/ })
    .first()
    .click();
  await page.getByRole("group", { name: "Colour" }).getByRole("radio", { name: "Sage" }).check();
  await page.getByRole("button", { name: "Add to cart" }).click();
}
