import { ensureDatabase } from "./database/embedded.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { explain, step } from "./progress.mjs";

try {
  const { url } = await step("database", ensureDatabase);
  await prepareDatabase(url);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
