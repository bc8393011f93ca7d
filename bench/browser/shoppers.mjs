import { fillAddress } from "../../e2e/support/address.ts";
import { openPage } from "./open-page.mjs";
import { PRODUCT } from "./pages.mjs";
import { DESKTOP } from "./profiles.mjs";

/**
 * Goes shopping beforehand.
 * @param {import("playwright").Browser} browser
 * @param {string} baseUrl
 * @returns {Promise<{ cart: object, order: string }>} the cookies of somebody with one thing in the cart, and the address
 *   of somebody else's order
 */
export async function goShopping(browser, baseUrl) {
  const withCart = await fillCart(browser, baseUrl);
  const cart = await withCart.context().storageState();
  await withCart.context().close();

  const page = await fillCart(browser, baseUrl);
  await page.goto(`${baseUrl}/checkout`);
  await fillAddress(page);
  await page.getByRole("button", { name: /^Place order/ }).click();
  await page.waitForURL("**/orders/**");
  const order = page.url().slice(baseUrl.length);
  await page.context().close();
  return { cart, order };
}

async function fillCart(browser, baseUrl) {
  const page = await openPage(browser, DESKTOP);
  await page.goto(`${baseUrl}${PRODUCT}`);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.waitForFunction(() => document.cookie.includes("cart_count=1")); // the server has answered
  return page;
}
