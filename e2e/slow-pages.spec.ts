import { expect, test } from "playwright/test";
import { layoutShifts, recordLayoutShifts } from "./support/layout-shifts";
import { startSlowCopy } from "./support/slow-copy";

const PAGES = ["/", "/categories/lighting", "/products/tenfold-75-keyboard/graphite", "/cart", "/no-such-page"];

for (const path of PAGES) {
  test(`${path} does not shift while it is read bit by bit`, async ({ page, baseURL }) => {
    const copy = await startSlowCopy(String(baseURL), 5);
    try {
      await recordLayoutShifts(page);
      await page.goto(copy.url + path, { waitUntil: "networkidle" });
      expect(await layoutShifts(page)).toEqual([]);
    } finally {
      copy.stop();
    }
  });
}
