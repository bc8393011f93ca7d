import { expect, test } from "playwright/test";

test("pictures are turned by finger, by arrow keys and by buttons", async ({ page }) => {
  await page.goto("/products/tenfold-75-keyboard/oat", { waitUntil: "networkidle" });
  const pictures = page.getByRole("group", { name: "Pictures of Tenfold 75 keyboard, Oat" });
  const place = page.getByText(/^\d of 3$/).filter({ visible: true });
  await expect(place).toHaveText("1 of 3");

  const box = await pictures.boundingBox();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Input.synthesizeScrollGesture", {
    x: (box?.x ?? 0) + 200,
    y: (box?.y ?? 0) + 200,
    xDistance: -260,
    gestureSourceType: "touch",
  });
  await expect(place).toHaveText("2 of 3");

  await pictures.press("ArrowRight");
  await expect(place).toHaveText("3 of 3");
  await page.getByRole("button", { name: "Previous picture" }).filter({ visible: true }).click();
  await expect(place).toHaveText("2 of 3");
});
