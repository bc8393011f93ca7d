import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { openSoundPage } from "./support/sound-page";

const DESK = "/categories/desk-and-storage";

const filters = (page: Page) => page.getByRole("complementary", { name: "Filters" });
const shown = (page: Page) => page.getByRole("main").getByRole("article").filter({ visible: true });
const total = (page: Page) => page.getByRole("main").getByRole("status").filter({ visible: true });

const chips = (page: Page) => page.getByRole("link", { name: /^Remove filter/ }).filter({ visible: true });
const limit = (page: Page, name: string) => filters(page).getByRole("combobox", { name, exact: true });
const prices = (page: Page) =>
  shown(page)
    .locator("[data-price]")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-price"))));

/** Below the width of a rail they are a sheet. */
async function openFilters(page: Page) {
  const button = page.getByRole("button", { name: /^Filter/ }).filter({ visible: true });
  if (await button.count()) await button.click();
}

/** How many things a choice says that it leads to. */
const promised = async (page: Page, name: RegExp) => {
  const row = filters(page).locator("label").filter({ hasText: name });
  return Number(/\d+$/.exec((await row.textContent()) ?? "")?.[0]);
};

test("a filter leads to as many things as it promised, and back", async ({ page }) => {
  await page.goto(DESK);
  const before = await shown(page).count();
  await openFilters(page);
  const walnut = await promised(page, /^Walnut/);
  expect(walnut).toBeLessThan(before);

  await filters(page)
    .getByLabel(/^Walnut/)
    .check();
  await expect(page).toHaveURL(`${DESK}?material=Walnut`);
  await expect(shown(page)).toHaveCount(walnut);
  await expect(total(page)).toHaveText(`${walnut} ${walnut === 1 ? "thing" : "things"}`);
  await expect(filters(page).getByLabel(/^Walnut/)).toBeFocused();

  const oak = await promised(page, /^Oak/);
  await filters(page).getByLabel(/^Oak/).check();
  await expect(page).toHaveURL(`${DESK}?material=Oak&material=Walnut`);
  await expect(filters(page).getByLabel(/^Oak/)).toBeFocused();
  expect(await promised(page, /^Oak/)).toBe(oak);
  await expect(total(page)).not.toHaveText(`${before} things`);

  await page.goBack();
  await expect(page).toHaveURL(`${DESK}?material=Walnut`);
  await expect(shown(page)).toHaveCount(walnut);
  await page.goBack();
  await expect(page).toHaveURL(DESK);
  await expect(shown(page)).toHaveCount(before);
  await openFilters(page);
  await expect(filters(page).getByLabel(/^Walnut/)).not.toBeChecked();
});

test("chips say what is on, and take it off", async ({ page }) => {
  await page.goto(`${DESK}?material=Walnut&price=-5000&stock=in`);
  await expect(chips(page)).toHaveText(["Walnut", "Up to £50", "In stock"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
  await chips(page).filter({ hasText: "Walnut" }).click();
  await expect(page).toHaveURL(`${DESK}?price=-5000&stock=in`);
  await expect(chips(page)).toHaveText(["Up to £50", "In stock"]);
  await page.getByRole("link", { name: "Clear all" }).filter({ visible: true }).click();
  await expect(page).toHaveURL(DESK);
});

test("what is narrowed is asked for, though the whole category has been fetched ahead", async ({ page }) => {
  await page.goto(`${DESK}?material=Oak&material=Walnut`, { waitUntil: "networkidle" });
  const fetched = page.waitForResponse((response) => response.url().includes(`${DESK}?_rsc`));
  await page.getByRole("contentinfo").locator(`a[href="${DESK}"]`).focus();
  await fetched;
  await chips(page).filter({ hasText: "Oak" }).click();
  await expect(page).toHaveURL(`${DESK}?material=Walnut`);
  await expect(chips(page)).toHaveText(["Walnut"]);
});

test("the price has a lowest and a highest", async ({ page }) => {
  await page.goto(DESK);
  await openFilters(page);
  await limit(page, "From").selectOption("£30");
  await expect(page).toHaveURL(`${DESK}?price=3000-`);
  await limit(page, "To").selectOption("£75");
  await expect(page).toHaveURL(`${DESK}?price=3000-7500`);
  await expect(limit(page, "To")).toHaveValue("7500");
  const found = await prices(page);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(3000);
  expect(Math.max(...found)).toBeLessThan(7500);
});

test("filters that leave nothing say which of them to take off", async ({ page }) => {
  await page.goto(`${DESK}?material=Walnut&colour=Purple`);
  await expect(page.getByRole("heading", { name: "Nothing matches both." })).toBeVisible();
  await page.getByRole("link", { name: /^Without “Purple”: \d+$/ }).click();
  await expect(page).toHaveURL(`${DESK}?material=Walnut`);
  await expect(shown(page).first()).toBeVisible();
});

test("the order is in the address", async ({ page }) => {
  await page.goto(DESK);
  await page.getByLabel("Sort").filter({ visible: true }).selectOption("Price, high to low");
  await expect(page).toHaveURL(`${DESK}?sort=price-high`);
  await expect(shown(page).first()).toContainText("£118.00");
  const inOrder = await prices(page);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
});

test("what is narrowed is not for search engines, what is not is built once", async ({ page, request }) => {
  await page.goto(`${DESK}?stock=in`);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, follow");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${DESK}$`));
  for (const path of [DESK, `${DESK}?utm_source=a`])
    expect((await request.get(path)).headers()["x-nextjs-cache"]).toBe("HIT");
  expect((await request.get(`${DESK}/filtered`)).status()).toBe(404);
  expect((await request.get("/categories/none?stock=in")).status()).toBe(404);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("filters are chosen and then applied", async ({ page }) => {
    await page.goto(DESK);
    await openFilters(page);
    await filters(page)
      .getByLabel(/^Walnut/)
      .check();
    await limit(page, "To").selectOption("£50");
    await filters(page).getByRole("button", { name: "Apply" }).filter({ visible: true }).click();
    await expect(chips(page)).toHaveText(["Walnut", "Up to £50"]);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of [`${DESK}?material=Walnut&stock=in`, `${DESK}?material=Walnut&colour=Purple`]) {
      test(`${path} has nothing for axe to find, one h1, and does not shift`, async ({ page }) => {
        await openSoundPage(page, path);
        await openFilters(page);
        await expect(filters(page)).toBeInViewport();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }
  });
}
