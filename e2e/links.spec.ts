import { expect, type Page, test } from "playwright/test";
import { recordTraffic } from "@/bench/browser/traffic.mjs";

const CATEGORY = "/categories/lighting";

const firstCard = (page: Page) => page.getByRole("main").locator("li a[href^='/products/']").first();

test("a product in view opens without the network", async ({ page }) => {
  await page.goto(CATEGORY, { waitUntil: "networkidle" });
  const name = String(await firstCard(page).textContent());
  await page.context().setOffline(true);
  await firstCard(page).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a page is fetched as soon as its link is meant", async ({ page }) => {
  await page.goto(CATEGORY, { waitUntil: "networkidle" });
  const link = page.getByRole("contentinfo").getByRole("link", { name: "About" });
  await link.scrollIntoViewIfNeeded();
  const fetched = page.waitForResponse((response) => response.url().includes("/about?_rsc="));
  await link.focus();
  await fetched;
});

test("whoever saves data fetches nothing ahead", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const trafficSoFar = recordTraffic(page);
  await page.goto(CATEGORY, { waitUntil: "networkidle" });
  await firstCard(page).hover();
  await firstCard(page).focus();
  await page.waitForLoadState("networkidle");
  expect((await trafficSoFar()).prefetches.requests).toBe(0);
});

test("a card's picture grows into its product's", async ({ page }) => {
  const [transition] = await openProduct(page);
  expect(transition?.moved).toContainEqual(expect.stringMatching(/^::view-transition-group\(product-\d+\)$/));
  expect(transition?.longest).toBeLessThanOrEqual(250);
});

test("nothing moves for whoever wants less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const [transition] = await openProduct(page);
  expect(transition?.longest).toBeLessThan(1);
});

type Transition = { moved: string[]; longest: number };
type Recording = Window & { transitions: Transition[] };

/** Opens a category's first product: what moves meanwhile. */
async function openProduct(page: Page) {
  await page.addInitScript(recordTransitions);
  await page.goto(CATEGORY, { waitUntil: "networkidle" });
  await firstCard(page).click();
  await expect(page.locator("[data-product]")).toBeVisible();
  const transitions = () => page.evaluate(() => (window as unknown as Recording).transitions);
  await expect.poll(async () => (await transitions()).length).toBe(1);
  return transitions();
}

/** Runs in the page: notes what each view transition moves, and for how many milliseconds at most. */
function recordTransitions() {
  const transitions: Transition[] = [];
  Object.assign(window, { transitions });
  const start = document.startViewTransition;
  document.startViewTransition = (update) => {
    const transition = start.call(document, update);
    transition.ready.then(() => {
      const effects = document.documentElement.getAnimations({ subtree: true }).map(({ effect }) => effect);
      const moving = effects.filter((effect): effect is KeyframeEffect => effect instanceof KeyframeEffect);
      const moved = moving.flatMap(({ pseudoElement }) => pseudoElement ?? []);
      transitions.push({ moved, longest: Math.max(0, ...moving.map((it) => Number(it.getTiming().duration))) });
    });
    return transition;
  };
}
