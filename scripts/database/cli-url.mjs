import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadEnvironment } from "./environment.mjs";

const NEEDS_DATABASE = new Set(["migrate", "db", "studio"]);

/**
 * The database for a Prisma command, started first when it is the embedded one and the command needs it. Synchronous,
 * since a Prisma config is.
 * @param {string[]} args the command line after `prisma`
 * @returns {string} empty for a command such as `generate`, which must work where there is no database
 */
export function cliDatabaseUrl(args) {
  loadEnvironment();
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  if (!NEEDS_DATABASE.has(args[0]) || args.includes("--help") || args.includes("-h")) return "";
  const start = fileURLToPath(new URL("./start.mjs", import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [start], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(1);
  // what the command starts in turn (the seed) finds the same database
  process.env.DATABASE_URL = stdout;
  return stdout;
}
