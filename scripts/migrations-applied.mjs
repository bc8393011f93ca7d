import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { queryOnce } from "./database/query.mjs";

const FOLDER = join(ROOT, "prisma/migrations");
const NO_SUCH_TABLE = "42P01";

/**
 * Compares the database's migrations with the folder's. One query, where asking the Prisma CLI takes a second or more.
 * @param {string} url
 * @returns {Promise<{ applied: number, pending: string[], failed: string[], edited: string[], missing: string[] }>}
 *   names: `edited` have changed since they were applied, `missing` are applied and not in the folder
 */
export async function readMigrationState(url) {
  const rows = await applied(url);
  const known = new Map(rows.map((row) => [row.migration_name, row]));
  const files = new Map(onDisk());
  const isFailed = ({ finished }) => !finished;
  const names = (test) => rows.filter(test).map((row) => row.migration_name);
  return {
    applied: rows.length,
    pending: [...files.keys()].filter((name) => !known.has(name)),
    failed: names(isFailed),
    edited: names(
      (row) => !isFailed(row) && files.has(row.migration_name) && files.get(row.migration_name) !== row.checksum,
    ),
    missing: names((row) => !isFailed(row) && !files.has(row.migration_name)),
  };
}

/**
 * Whether the database has exactly the migrations that the folder holds, each finished and unedited.
 * @param {string} url
 */
export async function migrationsApplied(url) {
  const { pending, failed, edited, missing } = await readMigrationState(url);
  return [pending, failed, edited, missing].every((names) => names.length === 0);
}

/** Those that the database has begun, but for what was rolled back. */
async function applied(url) {
  try {
    const query = `
      SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
      FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;
    return (await queryOnce(url, query)).rows;
  } catch (error) {
    if (error.code === NO_SUCH_TABLE) return [];
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
