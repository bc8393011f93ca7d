import { expect, type Page, test } from "playwright/test";
import { prisma } from "@/lib/prisma";
import { addMug } from "./support/add-mug";
import { fillAddress } from "./support/address";

/** Collects what the policy refuses on this page and on those after it, as the browser tells it. */
async function collectRefused(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction("tellRefused", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      tellRefused(`${location.pathname}: ${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
  return refused;
}

async function buyMug(page: Page) {
  await addMug(page);
  await page.getByRole("dialog").getByRole("link", { name: "Checkout" }).click();
  await fillAddress(page);
  await page.getByRole("button", { name: "Place order" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
}

test("a whole visit, page after page without a reload, meets nothing that the policy refuses", async ({ page }) => {
  const refused = await collectRefused(page);
  await buyMug(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you");
  expect(refused).toEqual([]);
});

test("every kind of page opens by its address without being refused anything, and its scripts run", async ({
  page,
}) => {
  const refused = await collectRefused(page);
  for (const path of [
    "/",
    "/about",
    "/products/speckle-mug",
    "/cart",
    "/checkout",
    "/no-such-page",
    "/products/none",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
    const hydrated = await page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
    expect(hydrated, path).toBe(true);
  }
  expect(refused).toEqual([]);
});

test("a page that breaks is refused nothing either", async ({ page }) => {
  const refused = await collectRefused(page);
  await buyMug(page);
  const [, number = ""] = /orders\/([^?]+)/.exec(page.url()) ?? [];
  await prisma.order.update({ where: { number }, data: { currency: "no" } }); // no money is written like this

  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something broke on our side.");
  expect(refused).toEqual([]);
});

for (const path of ["/", "/products/speckle-mug", "/products/none", "/no-such-page", "/cart", "/checkout"]) {
  test(`${path} runs no script that somebody has put into it`, async ({ page }) => {
    const refused = await collectRefused(page);
    await page.route(
      (url) => url.pathname === path,
      async (route) => {
        const response = await route.fetch();
        const injected = [
          "<script>document.title = 'taken'</script>",
          "<img src='/none.png' onerror=\"document.title = 'taken'\">",
          "<script src='https://elsewhere.example/x.js'></script>",
          "<iframe srcdoc='hello'></iframe>",
        ];
        await route.fulfill({
          response,
          body: (await response.text()).replace("<body>", `<body>${injected.join("")}`),
        });
      },
    );
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.title()).not.toBe("taken");
    for (const what of [
      "script-src-attr refused inline",
      "script-src-elem refused inline",
      "script-src-elem refused https",
    ])
      expect(refused.join("\n")).toContain(what);
  });
}
