import { openPage } from "./open-page.mjs";
import { CATEGORY, PRODUCT, press } from "./pages.mjs";

/** What is pressed, and what must be seen then. */
export const PRESSES = [
  {
    name: "product card to the product",
    path: CATEGORY,
    target: (page) =>
      page
        .getByRole("main")
        .getByRole("link", { name: /Arch bookends/ })
        .first(),
    shows: { selector: "main h1", text: "Arch bookends" },
  },
  {
    name: "Add to cart to the changed badge",
    path: PRODUCT,
    target: (page) => page.getByRole("button", { name: "Add to cart" }),
    shows: { selector: 'header a[aria-label="Cart, 1 item"]', text: "" },
  },
];

/**
 * From the press, on a page that has come to rest, to the frame that shows what it was for.
 * @returns {Promise<number>} milliseconds
 */
export async function measurePress(browser, { baseUrl, profile, path, target, shows }) {
  const page = await openPage(browser, profile);
  try {
    await page.goto(`${baseUrl}${path}`, { waitUntil: "networkidle" });
    await target(page).scrollIntoViewIfNeeded();
    const shown = page.evaluate(timeUntilShown, shows);
    await press(target(page), profile);
    return await shown;
  } finally {
    await page.context().close();
  }
}

/** Runs in the page. Seen in one frame's callback, it is on the screen by the next one's. */
function timeUntilShown({ selector, text }) {
  const isShown = () =>
    [...document.querySelectorAll(selector)].some((it) => it.textContent?.includes(text) && it.checkVisibility());
  return new Promise((resolve) => {
    const look = ({ timeStamp }) => {
      if (isShown()) requestAnimationFrame(() => resolve(performance.now() - timeStamp));
      else requestAnimationFrame(() => look({ timeStamp }));
    };
    addEventListener("click", look, { capture: true, once: true });
  });
}
