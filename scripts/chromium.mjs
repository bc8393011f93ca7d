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

/** How Playwright starts it: quiet, and as root without the sandbox that root can't have. */
export function chromiumOptions() {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: findChromium(),
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
  };
}
