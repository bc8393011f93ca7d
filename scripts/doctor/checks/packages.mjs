import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../database/paths.mjs";
import { PINNED_NODE } from "../../run.mjs";
import { blocking } from "../finding.mjs";

const REMEDY = "npm install";
const at = (path) => join(ROOT, path);
const readJson = (path) => JSON.parse(readFileSync(at(path), "utf8"));

/** @type {import("../finding.mjs").Look} */
export async function lookAtPackages() {
  if (!existsSync(at("node_modules"))) return [blocking("the packages are not installed", REMEDY)];
  const { packages } = readJson("package-lock.json");
  const { "": root, ...locked } = packages;
  const wrong = Object.entries(locked)
    .filter(([path, { link, optional, dev }]) => !link && !(isMissing(path) && (optional || (dev && !hasDev(root)))))
    .map(([path, { version }]) => ({ path, version, installed: installedVersion(path) }))
    .filter(({ version, installed }) => installed !== version);

  const findings = [];
  const unlocked = notLocked(readJson("package.json"), root);
  if (unlocked.length > 0)
    findings.push({ what: `package-lock.json doesn't follow package.json: ${some(unlocked)}`, remedy: REMEDY });
  const missing = wrong.filter(({ installed }) => !installed).map(({ path }) => nameOf(path));
  if (missing.length > 0 || !existsSync(PINNED_NODE))
    findings.push(blocking(`missing: ${some(missing.length > 0 ? missing : ["node"])}`, REMEDY));
  const others = wrong
    .filter(({ installed }) => installed)
    .map(({ path, version, installed }) => `${nameOf(path)} is ${installed} where package-lock.json has ${version}`);
  if (others.length > 0) findings.push({ what: some(others), remedy: REMEDY });
  return findings.length > 0 ? findings : `${Object.keys(locked).length} as in package-lock.json`;
}

/** A production install leaves out what only the tests need. */
const hasDev = (root) => Object.keys(root.devDependencies ?? {}).some((name) => !isMissing(`node_modules/${name}`));

const isMissing = (path) => !existsSync(at(`${path}/package.json`));
const installedVersion = (path) => (isMissing(path) ? undefined : readJson(`${path}/package.json`).version);
const nameOf = (path) => path.replace(/^.*node_modules\//, "");

/** What package.json asks for in another version than its lockfile has written down. */
function notLocked(manifest, root) {
  return ["dependencies", "devDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([name, range]) => root[kind]?.[name] !== range)
      .map(([name, range]) => `${name} ${range}`),
  );
}

const some = ([first, ...others]) => (others.length > 0 ? `${first}, and ${others.length} more` : first);
