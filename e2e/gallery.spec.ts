import { expect, type Page, test } from "playwright/test";

/** One finger, from the right edge to the left, a little below this height. */
async function swipeLeft(page: Page, top: number) {
  const browser = await page.context().newCDPSession(page);
  const y = top + 150;
  await browser.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 340, y }] });
  for (let x = 330; x >= 40; x -= 10) {
    await browser.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y }] });
  }
  await browser.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("pictures are turned by finger, by arrow keys and by buttons", async ({ page }) => {
  await page.goto("/products/tenfold-75-keyboard/oat", { waitUntil: "networkidle" });
  const pictures = page.getByRole("group", { name: "Pictures of Tenfold 75 keyboard, Oat" });
  const place = page.getByText(/^\d of 3$/).filter({ visible: true });
  await expect(place).toHaveText("1 of 3");

  await swipeLeft(page, (await pictures.boundingBox())?.y ?? 0);
  await expect(place).toHaveText("2 of 3");
  const second = pictures.locator(":scope > *").nth(1);
  await expect.poll(async () => (await second.boundingBox())?.x).toBeCloseTo(0, 0); // it has come to rest

  await pictures.press("ArrowRight");
  await expect(place).toHaveText("3 of 3");
  await page.getByRole("button", { name: "Previous picture" }).filter({ visible: true }).click();
  await expect(place).toHaveText("2 of 3");
});
