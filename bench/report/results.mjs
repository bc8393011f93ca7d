import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/database/paths.mjs";
import { PINNED_NODE } from "../../scripts/run.mjs";

const FILE = "bench/results.json";

/**
 * Writes every figure with what it depends on: the machine, the versions, the commit.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {"full" | "quick"} mode
 * @param {import("./table.mjs").Section[]} sections
 * @returns {Promise<string>} the file
 */
export async function writeResults({ pool }, mode, sections) {
  const { rows } = await pool.query("SHOW server_version");
  const results = {
    date: new Date().toISOString(),
    mode,
    commit: run("git", ["rev-parse", "HEAD"]),
    changed: run("git", ["status", "--porcelain", "--untracked-files=no"]) !== "",
    machine: {
      processors: cpus().length,
      model: cpus()[0]?.model,
      memory: totalmem(),
      system: `${platform()} ${release()}`,
    },
    versions: {
      node: run(PINNED_NODE, ["--version"]),
      postgresql: rows[0].server_version,
      ...Object.fromEntries(["next", "react", "@prisma/client", "pg"].map((name) => [name, versionOf(name)])),
    },
    sections,
  };
  writeFileSync(join(ROOT, FILE), `${JSON.stringify(results, null, 2)}\n`);
  return FILE;
}

const run = (program, args) => execFileSync(program, args, { cwd: ROOT, encoding: "utf8" }).trim();

const versionOf = (name) => JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
