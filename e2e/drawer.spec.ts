import { expect, test } from "playwright/test";

test("an open drawer holds the page still, and a press beside it closes it", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto("/products/speckle-mug/oat");
  const place = () => page.evaluate(() => ({ top: scrollY, width: document.body.clientWidth }));
  await page.evaluate(() => scrollTo({ top: 200, behavior: "instant" }));
  const before = await place();

  await page.getByRole("link", { name: /^Cart/ }).dispatchEvent("click");
  await expect(page.getByRole("button", { name: "Close cart" })).toBeFocused();
  await page.mouse.move(50, 350);
  await page.mouse.wheel(0, 200);
  await expect(page.getByRole("dialog")).toContainText("Your cart is empty");
  expect(await place()).toEqual(before);

  await page.mouse.click(50, 350);
  await expect(page.getByText("Your cart is empty")).toHaveCount(0);
  expect(await place()).toEqual(before);
});
