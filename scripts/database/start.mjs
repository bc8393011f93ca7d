import { ensureDatabase } from "./embedded.mjs";
import { loadEnvironment } from "./environment.mjs";

loadEnvironment();
try {
  process.stdout.write((await ensureDatabase()).url);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
