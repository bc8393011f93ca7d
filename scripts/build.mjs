import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { queryOnce } from "./database/query.mjs";
import { runProgram } from "./run.mjs";

const SOURCES = ["app", "components", "lib", "prisma", "public"];
const NOT_BUILT = /\.test\.tsx?$/;

/**
 * Builds for production, unless the last build was of the same sources and the same database.
 * @param {string} url the database that static pages are made from
 * @param {Record<string, string>} env SITE_URL, and NEXT_DIST_DIR where the build is not to be in the usual folder
 * @returns {Promise<string>} a remark for the progress line
 */
export async function buildOnce(url, env) {
  const stamp = inBuild("till-fingerprint", env.NEXT_DIST_DIR);
  const fingerprint = await fingerprintOf(url, env.SITE_URL);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return "unchanged";
  await runProgram("build", "next", ["build"], { ...env, DATABASE_URL: url });
  writeFileSync(stamp, fingerprint);
  return "built";
}

/**
 * Looks whether there is a build, and whether it is of the sources as they are. One that `buildOnce` didn't make has no
 * fingerprint, and is judged by its age.
 * @param {string} url
 * @param {string} siteUrl
 * @returns {Promise<{ exists: boolean, outdatedBy?: string }>}
 */
export async function compareBuild(url, siteUrl) {
  const build = statSync(inBuild("BUILD_ID"), { throwIfNoEntry: false });
  if (!build) return { exists: false };
  const stamp = inBuild("till-fingerprint");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === (await fingerprintOf(url, siteUrl))) return { exists: true };
  const newer = sources().find((path) => statSync(join(ROOT, path)).mtimeMs > build.mtimeMs);
  return { exists: true, outdatedBy: newer ?? (existsSync(stamp) ? "the database, SITE_URL or a file" : undefined) };
}

const inBuild = (file, folder = process.env.NEXT_DIST_DIR || ".next") => join(ROOT, folder, file);

function sources() {
  const configuration = readdirSync(ROOT).filter(
    (name) => /\.(json|mjs|ts)$/.test(name) && !/^(next-env|playwright|vitest)/.test(name),
  );
  return [...configuration, ...SOURCES.flatMap(filesIn)].sort();
}

async function fingerprintOf(url, siteUrl) {
  const hash = createHash("sha256");
  for (const path of sources()) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash
    .update(siteUrl)
    .update(await databaseIdentity(url))
    .digest("hex");
}

/** What a folder of ours holds, tests aside, as paths from the root. */
export function filesIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

/** Tells one server's database from another's, and from one made anew under the same name. */
async function databaseIdentity(url) {
  const query =
    "SELECT oid, datname, (SELECT min(started_at) FROM _prisma_migrations) AS born FROM pg_database WHERE datname = current_database()";
  return JSON.stringify((await queryOnce(url, query)).rows[0]);
}
