import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** @returns {string | undefined} a Chromium that the machine has; undefined leaves it to Playwright's own */
export function findChromium() {
  return PLACES.find((path) => existsSync(path));
}
