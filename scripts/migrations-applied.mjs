import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { queryOnce } from "./database/query.mjs";

const FOLDER = join(ROOT, "prisma/migrations");
const NO_SUCH_TABLE = "42P01";

/**
 * Whether the database has exactly the migrations that the folder holds, each finished and unedited. One query, where
 * asking the Prisma CLI takes a second or more; when in doubt the answer is no, and the CLI says what is the matter.
 * @param {string} url
 */
export async function migrationsApplied(url) {
  try {
    const { rows } = await queryOnce(
      url,
      "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name",
    );
    const applied = rows.map((row) => [row.migration_name, row.finished && row.checksum]);
    return JSON.stringify(applied) === JSON.stringify(onDisk());
  } catch (error) {
    if (error.code === NO_SUCH_TABLE) return false;
    throw error;
  }
}

function onDisk() {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, "migration.sql")))
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(FOLDER, name, "migration.sql")))
        .digest("hex"),
    ]);
}
