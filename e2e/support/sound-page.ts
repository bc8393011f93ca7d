import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { layoutShifts, recordLayoutShifts } from "./layout-shifts";

/** Opens a page, in which axe finds nothing, one heading is the first, and nothing moves. */
export async function openSoundPage(page: Page, path: string): Promise<void> {
  await recordLayoutShifts(page);
  await page.goto(path, { waitUntil: "networkidle" });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(page.locator("h1")).toHaveCount(1);
  expect(await layoutShifts(page)).toEqual([]);
}
