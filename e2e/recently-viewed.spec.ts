import { expect, type Page, test } from "playwright/test";
import { layoutShifts, recordLayoutShifts } from "./support/layout-shifts";

const row = (page: Page) => page.getByRole("region", { name: "Recently viewed" });

test("what was looked at is shown on other products and in an empty cart, until it is cleared", async ({ page }) => {
  await recordLayoutShifts(page);
  await page.goto("/products/speckle-mug/oat", { waitUntil: "networkidle" });
  await expect(row(page)).toHaveCount(0);
  await page.goto("/products/tenfold-75-keyboard", { waitUntil: "networkidle" });
  await expect(row(page).getByRole("link")).toHaveText(["Speckle mug"]);
  expect(await layoutShifts(page)).toEqual([]);

  await page.goto("/products/speckle-mug/sage", { waitUntil: "networkidle" });
  await expect(row(page).getByRole("link")).toHaveText(["Tenfold 75 keyboard"]); // never the one that is looked at

  await page.goto("/cart");
  await expect(row(page).getByRole("link")).toHaveText(["Speckle mug", "Tenfold 75 keyboard"]);
  await row(page).getByRole("link", { name: "Speckle mug" }).click();
  await expect(page).toHaveURL("/products/speckle-mug/sage");
  await row(page).getByRole("button", { name: "Clear" }).click();
  await expect(row(page)).toHaveCount(0);
  await page.goto("/cart", { waitUntil: "networkidle" });
  await expect(row(page)).toHaveCount(0);
});

test("a browser that keeps something else there is none the worse", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("seen", '[null, 1, {"id": 1, "name": "x", "href": "javascript:1"}]'),
  );
  await page.goto("/products/speckle-mug/oat", { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Speckle mug");
  await expect(row(page)).toHaveCount(0);
});
