import { expect, type Page, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { setPrice, setStock, variantForSale } from "./support/catalogue";

test.describe.configure({ mode: "serial" });

const SKU = "ARC-BE-CON";

async function withTwoInCart(page: Page) {
  const variant = await variantForSale(SKU, 20);
  await page.goto(variant.path);
  await page.getByLabel("Quantity").filter({ visible: true }).fill("2");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("cart_count=2");
  return variant;
}

test("a price that changed since it was added is named, old and new", async ({ page }) => {
  const variant = await withTwoInCart(page);
  await setPrice(variant.id, variant.price + 150);
  try {
    await page.goto("/cart");
    await expect(page.getByRole("main")).toContainText("£39.50");
    await expect(page.getByRole("main")).toContainText("£38.00");
  } finally {
    await setPrice(variant.id, variant.price);
  }
});

test("stock below the wanted quantity is told, with what is left", async ({ page }) => {
  const variant = await withTwoInCart(page);
  await setStock(variant.id, 1);
  await page.goto("/cart");
  await expect(page.locator("main [data-cart-line]")).toContainText(/1 left/);
  await setStock(variant.id, 20);
});

test("a product that is gone says so, costs nothing and can be removed", async ({ page }) => {
  const variant = await withTwoInCart(page);
  const { publishedAt } = await prisma.product.findUniqueOrThrow({ where: { id: variant.productId } });
  await prisma.product.update({ where: { id: variant.productId }, data: { publishedAt: null } });
  try {
    await page.goto("/cart");
    const line = page.locator("main [data-cart-line]");
    await expect(line).toContainText(/no longer/i);
    await line.getByRole("button", { name: /^Remove/ }).click();
    await expect(page.getByText("Your cart is empty")).toBeVisible();
  } finally {
    await prisma.product.update({ where: { id: variant.productId }, data: { publishedAt } });
  }
});
