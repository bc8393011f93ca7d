import { defineConfig } from "playwright/test";
import { chromiumOptions } from "./scripts/chromium.mjs";

const port = process.env.PORT || "3000";

const CROWDED = ["freshness.spec.ts", "statements.spec.ts", "race.spec.ts"];

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  retries: 0,
  expect: { timeout: 15_000 },
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: process.env.BASE_URL || `http://localhost:${port}`,
    trace: "retain-on-failure",
    launchOptions: chromiumOptions(),
  },
  projects: [
    {
      name: "desktop",
      testIgnore: [...CROWDED, "gallery.spec.ts"], // where all pictures are seen at once
      use: { browserName: "chromium", viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: [...CROWDED, "keyboard.spec.ts", "checkout-states.spec.ts", "cart-news.spec.ts"], // no keys to tab with; the same server states
      use: {
        browserName: "chromium",
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
      },
    },
    // Last and one after the other: a crowd at the till would slow everybody else down.
    { name: "freshness", testMatch: "freshness.spec.ts", dependencies: ["desktop", "phone"] },
    { name: "statements", testMatch: "statements.spec.ts", dependencies: ["freshness"] },
    { name: "race", testMatch: "race.spec.ts", dependencies: ["statements"] },
  ],
  // `npm test` brings a server of its own; a bare `npx playwright test` serves the last build
  webServer: process.env.BASE_URL
    ? undefined
    : { command: `npm start -- --port ${port}`, port: Number(port), reuseExistingServer: true },
});
