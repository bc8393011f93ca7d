import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { fillAddress } from "./support/address";

async function expectAccessible(page: Page) {
  await expect(page).toHaveTitle(/Till$/); // it comes after the rest of a page that was clicked to
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("drawer, cart, checkout, its errors and the order have nothing for axe to find", async ({ page }) => {
      await page.goto("/products/cast-planter/concrete");
      await page.getByRole("button", { name: "Add to cart" }).click();
      await expect(page.getByRole("dialog")).toContainText("Cast planter");
      await expectAccessible(page);

      await page.goto("/cart");
      await expectAccessible(page);
      await page.getByRole("main").getByRole("link", { name: "Checkout" }).click();
      await fillAddress(page, { postcode: "LS8" });
      await page.getByRole("button", { name: "Place order" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
      await expectAccessible(page);

      await page.getByLabel("Postcode").fill("LS8 1QS");
      await page.getByRole("button", { name: "Place order" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
      await expectAccessible(page);
    });
  });
}
