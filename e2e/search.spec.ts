import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { openSoundPage } from "./support/sound-page";

const field = (page: Page) => page.getByRole("banner").getByLabel("Search").filter({ hasNotText: /./ }).first();
const options = (page: Page) => page.getByRole("banner").getByRole("option");

/** In the header's field, with the suggestions at hand. */
async function type(page: Page, words: string) {
  await field(page).focus();
  await expect(page.getByRole("banner").getByRole("combobox")).toBeFocused();
  await field(page).pressSequentially(words);
}

const activeOption = (page: Page) =>
  page.getByRole("banner").locator('[role=option][aria-selected="true"]').textContent();

test("a typing error finds what was meant, and says so", async ({ page }) => {
  await page.goto("/");
  await type(page, "hedphone stnd");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=hedphone+stnd");
  await expect(page.getByRole("main")).toContainText("Showing results for headphone stand");
  await expect(page.getByRole("main").getByRole("article").first()).toContainText("Perch headphone stand");
  await expect(page.getByRole("main").locator("mark").first()).toHaveText("headphone");
});

test("suggestions are chosen with the arrow keys", async ({ page }) => {
  await page.goto("/about");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await type(page, "lamp");
  await expect(options(page).filter({ hasText: "Cap table lamp" })).toContainText("£");

  await page.keyboard.press("ArrowDown");
  const first = await activeOption(page);
  await page.keyboard.press("ArrowDown");
  expect(await activeOption(page)).not.toBe(first);
  await page.keyboard.press("Home");
  expect(await activeOption(page)).toBe(first);
  await page.keyboard.press("End");
  expect(await activeOption(page)).toBe("Everything for “lamp”");
  const active = await field(page).getAttribute("aria-activedescendant");
  await expect(page.locator(`[id="${active}"]`)).toHaveText("Everything for “lamp”");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText(/^\d suggestions\./);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field(page)).toHaveValue("lamp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/products\//);
});

test("an answer to what was typed before is not shown any more", async ({ page }) => {
  const answer = (name: string) => ({
    json: {
      products: [{ name, href: "/about", price: 100, from: false, picture: null }],
      categories: [],
      correction: null,
    },
  });
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => {
    answerLate = resolve;
  });
  await page.route("/api/search?q=la", async (route) => {
    await late;
    await route.fulfill(answer("Late")).catch(() => {}); // the browser has given it up
  });
  await page.route("/api/search?q=lamp", (route) => route.fulfill(answer("In time")));
  await page.goto("/about");
  const asked = page.waitForRequest("/api/search?q=la");
  await type(page, "la");
  await asked;
  await field(page).pressSequentially("mp");
  await expect(options(page).first()).toContainText("In time");
  answerLate();
  await page.waitForLoadState("networkidle");
  await expect(options(page).first()).toContainText("In time");
});

test("this browser remembers what was found, and forgets it when asked", async ({ page }) => {
  for (const words of ["mug", "planter"]) await page.goto(`/search?q=${words}`, { waitUntil: "networkidle" });
  await page.goto("/about");
  await type(page, "");
  await expect(options(page)).toHaveText(["planter", "mug"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await expect(options(page)).toHaveText(["mug"]);
  await page.getByRole("button", { name: "Forget past searches" }).click();
  await expect(options(page)).toHaveCount(0);
});

test("nothing found is said, with ways on", async ({ page }) => {
  await page.goto("/search?q=zxqvv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing here goes by “zxqvv”.");
  await expect(page.getByRole("main").getByRole("link", { name: "Lighting" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(4);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the header's form searches, and the search's filters narrow it", async ({ page }) => {
    await page.goto("/");
    await field(page).focus();
    await field(page).fill("walnut");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/search?q=walnut");
    const before = await page.getByRole("main").getByRole("article").count();
    await expect(page.getByRole("main").getByRole("status")).toHaveText(`${before} things`);
    await page.getByRole("main").getByLabel("Sort").selectOption("Price, low to high");
    await page.getByRole("main").getByRole("button", { name: "Apply" }).filter({ visible: true }).last().click();
    await expect(page).toHaveURL(/sort=price-low/);
    const prices = await page
      .getByRole("main")
      .locator("[data-price]")
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-price"))));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of ["/search", "/search?q=walnut", "/search?q=zxqvv", "/search?q=walnut&colour=Purple&stock=in"]) {
      test(`${path} has nothing for axe to find, one h1, and does not shift`, async ({ page }) => {
        await openSoundPage(page, path);
        const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(window);
      });
    }

    test("the suggestions have nothing for axe to find", async ({ page }) => {
      await page.goto("/search?q=mug", { waitUntil: "networkidle" });
      await page.goto("/about");
      await type(page, "m");
      await expect(options(page).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await field(page).pressSequentially("ug");
      await expect(options(page).filter({ hasText: "£" }).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}

test("words that lead somewhere may be found from elsewhere, made-up addresses may not", async ({ page }) => {
  const robots = page.locator("meta[name=robots]");
  await page.goto("/search?q=lamp");
  await expect(robots).toHaveCount(0);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/search\?q=lamp$/);
  for (const query of ["q=lanp", "q=zxcvbnm", "q=lamp&stock=in", "q=lamp&sort=newest"]) {
    await page.goto(`/search?${query}`);
    await expect(robots, query).toHaveAttribute("content", "noindex, follow");
  }
});
