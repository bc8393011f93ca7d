import { expect, type Page, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { addressFields, fillAddress } from "./support/address";
import { setPrice, setStock, variantForSale } from "./support/catalogue";
import { HttpShopper, textOf } from "./support/http-shopper";

test.describe.configure({ mode: "serial" });
const SKU = "FIG-CN-PLU";

async function atCheckout(page: Page, { stock = 20, quantity = 1 } = {}) {
  const variant = await variantForSale(SKU, stock);
  await page.goto(variant.path);
  await page.getByLabel("Quantity").filter({ visible: true }).fill(String(quantity));
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Checkout" }).click();
  await fillAddress(page);
  return variant;
}

const place = (page: Page) => page.getByRole("button", { name: "Place order" }).click();
const ordersOf = (variantId: number) =>
  prisma.orderItem.count({ where: { variantId, order: { cartId: { not: null } } } });

test("sold out while the form was filled in", async ({ page }) => {
  const variant = await atCheckout(page);
  const before = await ordersOf(variant.id);
  await setStock(variant.id, 0);
  await place(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("sold out");
  expect(await ordersOf(variant.id)).toBe(before);
});

test("partly sold out says how many are left", async ({ page }) => {
  const variant = await atCheckout(page, { stock: 20, quantity: 3 });
  await setStock(variant.id, 2);
  await place(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("2 left, you asked for 3");
});

test("a changed price is shown and agreed to before anything is ordered", async ({ page }) => {
  const variant = await atCheckout(page);
  await setPrice(variant.id, variant.price + 100);
  try {
    await place(page);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("The total has changed");
    await expect(page.getByLabel("Full name")).toHaveValue("Maya Okafor");
    await place(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  } finally {
    await setPrice(variant.id, variant.price);
  }
});

test("back and submit again lands on the same order", async ({ page }) => {
  await atCheckout(page);
  await place(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  const order = page.url();
  await page.goBack();
  await expect(
    page
      .getByText(/already/)
      .or(page.getByRole("button", { name: "Place order" }))
      .first(),
  ).toBeVisible();
  await page.goto("/checkout");
  await page.getByRole("link", { name: /order/i }).first().click();
  await expect(page).toHaveURL(order);
});

test("a double click on the button is one order", async ({ page }) => {
  const variant = await atCheckout(page);
  const before = await ordersOf(variant.id);
  await page.getByRole("button", { name: "Place order" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  expect(await ordersOf(variant.id)).toBe(before + 1);
});

test("an empty cart has nothing to check out, and a way on", async ({ page }) => {
  await page.goto("/checkout");
  await expect(page.getByText("Your cart is empty")).toBeVisible();
  await expect(page.getByRole("button", { name: "Place order" })).toHaveCount(0);
});

test("an order is nobody's without its key", async ({ page }) => {
  await atCheckout(page);
  await place(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  const order = new URL(page.url());
  for (const key of ["", "?key=", "?key=wrong", `?key=${"x".repeat(5000)}`]) {
    const response = await page.goto(order.pathname + key);
    expect(response?.status()).toBe(404);
  }
});

test("delivery that does not serve the country is refused, and what does is offered", async ({ baseURL }) => {
  const variant = await variantForSale(SKU, 20);
  const shopper = new HttpShopper(baseURL);
  await shopper.submit(await shopper.get(variant.path), "Add to cart", { quantity: "1" });
  const page = await shopper.submit(await shopper.get("/checkout"), "Place order", {
    ...addressFields,
    country: "FR",
    postcode: "75011",
    deliveryMethod: "standard",
  });
  expect(textOf(page)).toContain("That delivery does not go there");
  expect(page.html).toMatch(/value="europe[^"]*"/);
});

test("a forged total is never charged", async ({ baseURL }) => {
  const variant = await variantForSale(SKU, 20);
  const shopper = new HttpShopper(baseURL);
  await shopper.submit(await shopper.get(variant.path), "Add to cart", { quantity: "1" });
  const before = await ordersOf(variant.id);
  const page = await shopper.submit(await shopper.get("/checkout"), "Place order", {
    ...addressFields,
    expectedTotal: "1",
  });
  expect(textOf(page)).toContain("The total has changed");
  expect(await ordersOf(variant.id)).toBe(before);
});
