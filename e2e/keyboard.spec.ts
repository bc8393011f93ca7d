import { expect, type Page, test } from "playwright/test";
import { addressFields } from "./support/address";

/** Tabs until the element with this accessible role and name has the focus. */
async function tabTo(page: Page, role: "link" | "button" | "radio" | "textbox", name: string | RegExp) {
  const target = page.getByRole(role, { name }).filter({ visible: true }).first();
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches the ${role} ${name}.`);
}

test("from the home page to an order without a mouse", async ({ page }) => {
  await page.goto("/categories/plants-and-pots");
  await tabTo(page, "link", /Long Tom planter/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Long Tom planter");

  await tabTo(page, "radio", /Terracotta/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /Chalk/ })).toBeChecked();
  await tabTo(page, "button", "Add to cart");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("dialog")).toContainText("Long Tom planter");
  await tabTo(page, "link", "Checkout");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Checkout");

  await tabTo(page, "textbox", "Email");
  await page.keyboard.type(addressFields.email);
  await tabTo(page, "textbox", "Full name");
  await page.keyboard.type(addressFields.fullName);
  await tabTo(page, "textbox", "Address line 1");
  await page.keyboard.type(addressFields.line1);
  await tabTo(page, "textbox", "City");
  await page.keyboard.type(addressFields.city);
  await tabTo(page, "textbox", "Postcode");
  await page.keyboard.type(addressFields.postcode);
  await tabTo(page, "button", /Place order/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
});

test("the drawer gives the focus back where it was", async ({ page }) => {
  await page.goto("/products/speckle-mug/oat");
  await tabTo(page, "link", /^Cart/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("link", { name: /^Cart/ }).first()).toBeFocused();
});
