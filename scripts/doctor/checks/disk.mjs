import { existsSync, statfsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { dataFolder, ROOT } from "../../database/paths.mjs";

const ENOUGH_GB = 1;

/** @type {import("../finding.mjs").Look} */
export async function lookAtDisk() {
  const places = [...new Set([ROOT, existing(dataFolder())])].map((folder) => ({ folder, gb: freeGb(folder) }));
  const findings = places
    .filter(({ gb }) => gb < ENOUGH_GB)
    .map(({ folder, gb }) => ({
      what: `${gb.toFixed(1)} GB free under ${shown(folder)}: PostgreSQL stops when there is none`,
      remedy: `du -xh --max-depth=2 ${shown(folder)} | sort -h | tail  (shows what may go)`,
    }));
  return findings.length > 0 ? findings : `${Math.min(...places.map(({ gb }) => gb)).toFixed(0)} GB free`;
}

/** In decimal gigabytes, of what a normal user may fill. */
function freeGb(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 1e9;
}

const existing = (folder) => (existsSync(folder) ? folder : existing(dirname(folder)));
const shown = (folder) => relative(process.cwd(), folder) || ".";
