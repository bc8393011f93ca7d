import { expect, test } from "playwright/test";
import { recordTraffic } from "@/bench/browser/traffic.mjs";

/** The most that a first visit may receive, compressed, in kB; `ahead` is what is fetched for the pages that may come next. */
const BUDGETS = {
  "/": { html: 15, js: 165, css: 16, fonts: 31, images: 70, ahead: 60 },
  "/categories/desk-and-storage": { html: 16, js: 165, css: 16, fonts: 31, images: 90, ahead: 75 },
  "/products/speckle-mug/oat": { html: 17, js: 165, css: 16, fonts: 31, images: 70, ahead: 40 },
  "/cart": { html: 15, js: 165, css: 16, fonts: 31, images: 10, ahead: 40 },
};

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`${path} stays within its budget of bytes`, async ({ page }) => {
    const trafficSoFar = recordTraffic(page);
    await page.goto(path, { waitUntil: "networkidle" });
    const { bytes, prefetches } = await trafficSoFar();
    const received = { ...bytes, ahead: prefetches.bytes };
    const over = Object.entries(budget).flatMap(([what, most]) => {
      const kilobytes = received[what as keyof typeof received] / 1000;
      return kilobytes > most ? [`${what} ${kilobytes} kB of ${most}`] : [];
    });
    expect(over).toEqual([]);
  });
}
