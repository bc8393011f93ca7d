import { randomUUID } from "node:crypto";
import { expect, test } from "playwright/test";
import { prisma } from "@/lib/prisma";

const SOLD_OUT = "/products/tenfold-75-keyboard/graphite";
const requestsOf = (email: string) => prisma.stockRequest.count({ where: { email } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });

    test("who wants to hear when it is back is noted once, and told so", async ({ page }) => {
      const email = `maya-${randomUUID()}@example.com`;
      await page.goto(SOLD_OUT, { waitUntil: "networkidle" });
      await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0);
      for (let i = 0; i < 2; i++) {
        await page.getByLabel("Email").fill(email);
        await page.getByRole("button", { name: "Tell me" }).click();
        await expect(
          page.getByText("We’ll write to you once, when it’s back.").filter({ visible: true }),
        ).toBeVisible();
      }
      expect(await requestsOf(email)).toBe(1);
      await expect(page).toHaveURL(new RegExp(`${SOLD_OUT}(#kept)?$`));
    });
  });
}

test("asking before the page's scripts have all come is answered as without them", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(SOLD_OUT);
  await page.getByLabel("Email").fill("maya");
  await page.getByLabel("Email").evaluate((field: HTMLInputElement) => field.form?.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Tell me" }).click();
  await expect(page).toHaveURL(new RegExp(`${SOLD_OUT}#invalid$`));
  await expect(page.getByText("Enter your e-mail address")).toBeVisible();
});

test("what is no address is refused by the field itself", async ({ page }) => {
  await page.goto(SOLD_OUT, { waitUntil: "networkidle" });
  await page.getByLabel("Email").fill("maya");
  await page.getByRole("button", { name: "Tell me" }).click();
  expect(await page.getByLabel("Email").evaluate((field: HTMLInputElement) => field.validity.typeMismatch)).toBe(true);
  expect(await requestsOf("maya")).toBe(0);
});
