import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { PINNED_NODE, runCommand } from "./run.mjs";

const at = (path) => join(ROOT, path);
const STAMP = at("node_modules/.till-installed");

/**
 * Installs the packages unless they are there and as the lockfile wants them.
 * @returns {Promise<string>} a remark for the progress line
 */
export async function installPackages() {
  const wanted = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .update(readFileSync(at("package.json")))
    .digest("hex");
  if (isInstalled(wanted)) return "nothing to install";
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await runCommand("install", npm, ["install", "--no-audit", "--no-fund"], {
    // npm 10 knows no allowScripts and runs Prisma's install script, which downloads an engine unless one is named
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? at("prisma/schema-engine/index.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NODE_ENV: undefined, // "production" would leave out what the tests need
  });
  writeFileSync(STAMP, wanted);
  return "installed";
}

function isInstalled(wanted) {
  if (!existsSync(PINNED_NODE) || !existsSync(at("lib/database/generated/client.ts"))) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, "utf8") === wanted;
  const byHand = at("node_modules/.package-lock.json");
  return existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(at("package-lock.json")).mtimeMs;
}
