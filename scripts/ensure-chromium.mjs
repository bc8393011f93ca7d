import { findChromium } from "./chromium.mjs";
import { runCommand, runProgram } from "./run.mjs";

/** @returns {Promise<string>} which browser the end-to-end tests will use */
export async function ensureChromium() {
  if (process.getuid?.() === 0 && !findChromium()) {
    try {
      await runCommand(
        "test-chromium",
        "sh",
        ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"],
        {
          DEBIAN_FRONTEND: "noninteractive",
        },
      );
    } catch {
      // not a Debian, or no mirror: Playwright's own will do
    }
  }
  const found = findChromium();
  if (found) return found;
  await runProgram("test-chromium", "playwright", ["install", "chromium"]);
  return "Playwright's own";
}
