import { expect, type Page, test } from "playwright/test";

const PAGES = ["/", "/categories/lighting", "/products/speckle-mug/oat", "/products/leather-desk-mat"];

// Each in a browser that has none yet: it takes a larger one that it has for a smaller place
for (const path of PAGES) {
  test(`${path} fetches each picture in the width that it is shown in`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await misfits(page)).toEqual([]);
  });

  test(`${path} does so on a tablet`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await misfits(page)).toEqual([]);
  });
}

test("the largest picture comes first, and only the first row is fetched at once", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: "commit" });
    await page.waitForLoadState("domcontentloaded");
    expect(await page.locator("main img[fetchpriority=high]").count()).toBe(1);
    expect(await page.locator("main img[loading=eager]").count()).toBeLessThanOrEqual(4);
  }
});

test("a picture's place has its colour before the picture is there", async ({ page }) => {
  await page.route("**/_next/image*", (route) => route.abort());
  await page.goto("/categories/lighting");
  const colour = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await page.locator("main li span:has(> img)").first().evaluate(colour)).not.toBe("rgba(0, 0, 0, 0)");
});

/**
 * Pictures that were fetched in another width than the next larger one than they are shown in, give or take a tenth. One
 * that is there already serves for smaller places too.
 */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const shown = new Map<string, { pixels: number; widths: number[] }>();
    for (const { srcset, currentSrc, clientWidth } of document.images) {
      if (!currentSrc || clientWidth === 0) continue;
      const pixels = Math.max(clientWidth * devicePixelRatio, shown.get(currentSrc)?.pixels ?? 0);
      shown.set(currentSrc, { pixels, widths: [...srcset.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width)) });
    }
    return [...shown].filter(([src, { pixels, widths }]) => {
      const next = (least: number) => widths.find((width) => width >= least) ?? Math.max(...widths);
      const fetched = Number(new URL(src).searchParams.get("w"));
      return fetched < next(pixels * 0.9) || fetched > next(pixels * 1.1);
    });
  });
