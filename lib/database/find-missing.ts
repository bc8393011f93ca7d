import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";

const PATIENCE_MS = 2_000;
const NO_SUCH_TABLE = "42P01";
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");

/** What the shop needs of its database and can't have; nothing when it is ready. Answers within two seconds. */
export async function findMissing(): Promise<"database" | "migrations" | null> {
  const applied = await Promise.race([findApplied(), wait(PATIENCE_MS, null, { ref: false })]);
  if (!applied) return "database";
  return migrationsOnDisk().every((name) => applied.has(name)) ? null : "migrations";
}

/** The migrations that are done; null when the database does not answer. */
async function findApplied(): Promise<Set<string> | null> {
  try {
    // Raw, as Prisma's own table is no model
    const rows = await prisma.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    if (codeOf(error) === NO_SUCH_TABLE) return new Set();
    console.warn("The database is not ready.", error);
    return null;
  }
}

const migrationsOnDisk = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
