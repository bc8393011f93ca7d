import { join } from "node:path";
import { ROOT } from "../../scripts/database/paths.mjs";
import { runProgram } from "../../scripts/run.mjs";

const FOLDER = join(ROOT, "bench", "browser", "bare-app");

/**
 * Builds the app that says what Next.js and React need for themselves: a layout, a page with one link, and one client
 * component that counts, by the shop's own configuration and versions. What a shop page sends beyond it is the shop's.
 * @returns {Promise<{ folder: string, build: string }>} the app's folder, and the one that `next build` wrote
 */
export async function buildBareApp() {
  await runProgram("bare-app", "next", ["build", FOLDER]);
  return { folder: FOLDER, build: join(FOLDER, ".next") };
}
