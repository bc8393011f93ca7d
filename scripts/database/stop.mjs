import { stopDatabase } from "./embedded.mjs";

try {
  console.log((await stopDatabase()) ? "The database is stopped." : "The embedded database was not running.");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
