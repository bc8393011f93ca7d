import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "playwright/test";

const OAT = "/products/tenfold-75-keyboard/oat";
const FILE = "/pictures/keyboard-oat.webp";

test("a picture is enlarged, turned, magnified and put away, and the focus is where it was", async ({ page }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await page.goto(OAT, { waitUntil: "networkidle" });
  const link = page.getByRole("link", { name: /^Enlarge picture.*in oat, from above/ });
  expect(files).not.toContain(FILE);
  await link.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Pictures" });
  await expect(dialog.getByText("1 of 3")).toBeVisible();
  await expect.poll(() => files).toContain(FILE);
  expect((await new AxeBuilder({ page }).include("dialog[open]").analyze()).violations).toEqual([]);

  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByText("2 of 3")).toBeVisible();
  await dialog.getByRole("button", { name: "Next picture" }).click();
  await expect(dialog.getByText("3 of 3")).toBeVisible();

  const picture = dialog.locator("li:not([inert])").getByRole("button");
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await picture.click();
  expect(await width()).toBeCloseTo(2 * before, -1);

  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("a variant of one picture has it enlarged too", async ({ page }) => {
  await page.goto("/products/tenfold-75-keyboard/forest", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: /^Enlarge picture/ }).click();
  const dialog = page.getByRole("dialog", { name: "Pictures" });
  await expect(dialog.getByRole("button", { name: /^Magnify: .*in forest/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
});

test("with JavaScript off, the link leads to the picture", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(OAT);
  await page.getByRole("link", { name: /in oat, from above/ }).click();
  await expect(page).toHaveURL(new RegExp(`${FILE}$`));
  await context.close();
});
