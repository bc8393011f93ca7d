import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import sharp from "sharp";
import { chromiumOptions } from "./chromium.mjs";

// The README's picture, taken of the running shop: `npm run screenshot`, with SITE_URL when it is not on port 3000.
const address = process.env.SITE_URL ?? "http://localhost:3000";

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, deviceScaleFactor: 1.5 });
await page.goto(address, { waitUntil: "networkidle" });
await page.evaluate(() => document.fonts.ready);
mkdirSync("docs", { recursive: true });
await sharp(await page.screenshot())
  .webp({ quality: 82 })
  .toFile("docs/home.webp");
await browser.close();
