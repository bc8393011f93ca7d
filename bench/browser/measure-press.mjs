import { openPage } from "./open-page.mjs";
import { CATEGORY, PRODUCT, press } from "./pages.mjs";

/** How long somebody looks at a page before pressing something. */
const LOOK_MS = 1000;

const firstCard = (page) => page.getByRole("main").locator("li a[href^='/products/']").first();
const filter = (page) => page.getByRole("complementary", { name: "Filters" }).getByLabel(/^Walnut/);
const narrowed = { selector: "main a[aria-label='Remove filter Walnut']", text: "" };
const product = { selector: "main [data-product] h1", text: "" };

/**
 * What is pressed, and what must be seen then. `leadsOn`: to another page, which can be there already. `prepare` is done
 * before.
 */
export const PRESSES = [
  { name: "home to a product", path: "/", target: firstCard, shows: product, leadsOn: true },
  { name: "category to a product", path: CATEGORY, target: firstCard, shows: product, leadsOn: true },
  {
    name: "product to its category",
    path: PRODUCT,
    target: (page) => page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").last(),
    shows: { selector: "main header h1", text: "" },
    leadsOn: true,
  },
  {
    name: "Add to cart to the changed badge",
    path: PRODUCT,
    target: (page) => page.getByRole("button", { name: "Add to cart" }),
    shows: { selector: 'header a[aria-label="Cart, 1 item"]', text: "" },
  },
  { name: "category to what a filter leaves", path: CATEGORY, prepare: openFilters, target: filter, shows: narrowed },
  {
    name: "search to what a filter leaves",
    path: "/search?q=desk",
    prepare: openFilters,
    target: filter,
    shows: narrowed,
  },
];

/** Where they are no rail they are a sheet. */
async function openFilters(page, profile) {
  if (!(await filter(page).isVisible())) await press(page.getByRole("button", { name: /^Filter/ }), profile);
}

/**
 * From the press, a second after the page was first seen, to the frame that shows what it was for.
 * @returns {Promise<number>} milliseconds
 */
export async function measurePress(browser, { baseUrl, profile, path, prepare, target, shows }) {
  const page = await openPage(browser, profile);
  try {
    const shown = new Promise((resolve) => page.exposeFunction("tellShown", resolve));
    await page.addInitScript(tellWhenShown, shows);
    await page.goto(`${baseUrl}${path}`, { waitUntil: "commit" });
    await page.evaluate(untilPainted);
    await page.waitForTimeout(LOOK_MS);
    await prepare?.(page, profile);
    await press(target(page), profile);
    return await shown;
  } finally {
    await page.context().close();
  }
}

/** Runs in the page. */
function untilPainted() {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "largest-contentful-paint", buffered: true });
  });
}

/**
 * Runs in every document, as a press may load another one. Seen in one frame's callback, it is on the screen by the
 * next one's.
 */
function tellWhenShown({ selector, text }) {
  const now = () => performance.timeOrigin + performance.now();
  const isShown = () =>
    [...document.querySelectorAll(selector)].some((it) => it.textContent?.includes(text) && it.checkVisibility());
  const look = () => {
    if (!isShown()) return requestAnimationFrame(look);
    requestAnimationFrame(() => window.tellShown(now() - Number(sessionStorage.pressedAt)));
  };
  const notePress = ({ timeStamp }) => {
    const isFirst = !sessionStorage.pressedAt;
    sessionStorage.pressedAt = performance.timeOrigin + timeStamp; // the last press is what leads there
    if (isFirst) look();
  };
  if (sessionStorage.pressedAt) look();
  addEventListener("click", notePress, { capture: true });
}
