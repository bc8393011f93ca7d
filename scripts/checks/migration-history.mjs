import { execFileSync } from "node:child_process";
import { ROOT } from "../database/paths.mjs";

const MIGRATIONS = "prisma/migrations/*/migration.sql";

/**
 * A migration that others may have applied is never edited: their databases would not be what the files say.
 * @param {string} [root] of the checkout
 * @returns {string} a remark
 * @throws {Error} naming the migrations that were changed, moved or removed, in a commit or since the last one
 */
export function checkMigrationHistory(root = ROOT) {
  const git = (...args) => runGit(root, args);
  if (!git("rev-parse", "--is-inside-work-tree")) return "no git history to compare with";
  const edited = new Set(
    [
      git("log", "--diff-filter=MDRT", "--name-only", "--format=", "--", MIGRATIONS),
      git("diff", "--diff-filter=MDRT", "--name-only", "HEAD", "--", MIGRATIONS),
    ]
      .join("\n")
      .split("\n")
      .filter(Boolean),
  );
  if (edited.size > 0)
    throw new Error(`Edited after it was committed (write a new migration instead): ${[...edited].join(", ")}`);
  return "none edited";
}

function runGit(cwd, args) {
  try {
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
