import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where the database is: DATABASE_URL, else the embedded server that the scripts have started and noted in `.data/`.
 * @throws {Error} when there is neither
 */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL || embeddedUrl();
  if (!url) throw new Error("There is no database yet. `npm run up` starts one.");
  return url;
}

function embeddedUrl(): string | undefined {
  const folder = process.env.TILL_DATA_DIR || join(/* turbopackIgnore: true */ process.cwd(), ".data");
  const state = join(/* turbopackIgnore: true */ folder, "database.json");
  if (!existsSync(state)) return undefined;
  const { url }: { url?: string } = JSON.parse(readFileSync(state, "utf8"));
  return url;
}
