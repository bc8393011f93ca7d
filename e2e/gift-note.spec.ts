import { expect, test } from "playwright/test";
import { fillAddress } from "./support/address";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test("a gift note outlives a failed attempt, and stands on the order's page as it was typed", async ({ page }) => {
      await page.goto("/products/speckle-mug/oat", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "Add to cart" }).click();
      await page.getByRole("link", { name: "Checkout" }).click();
      await fillAddress(page, { postcode: "LS8" });
      await page.getByLabel("Gift note").fill("For you, Owen.\nMind the cat!");
      if (javaScriptEnabled) await expect(page.getByText("272 left", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Place order" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Add the rest of the postcode");
      await expect(page.getByLabel("Gift note")).toHaveValue("For you, Owen.\nMind the cat!");

      await fillAddress(page);
      await page.getByRole("button", { name: "Place order" }).click();
      const note = page.getByRole("definition").filter({ hasText: "For you, Owen." });
      await expect(note).toContainText("For you, Owen.\nMind the cat!", { useInnerText: true });
    });
  });
}
