import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this checkout, wherever a command was called from. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where this machine's own data lives; never committed. TILL_DATA_DIR moves it, which the tests use. */
export function dataFolder() {
  return process.env.TILL_DATA_DIR || join(ROOT, ".data");
}
