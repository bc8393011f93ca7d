import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../scripts/database/paths.mjs";

const FOLDER = join(ROOT, "bench", "profiles");
const TOP = 20;

/** What makes the server write a CPU profile of its whole life when it ends. */
export function profilingEnvironment() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${FOLDER}` };
}

/**
 * Where the server's own processor time went, by package and by function, from the longest of the profiles that it wrote.
 * @returns {import("./table.mjs").Section[]}
 */
export function topOfProfiles() {
  const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));
  const longest = files.reduce((one, other) => (other.length > one.length ? other : one), "");
  const { nodes, samples, timeDeltas } = JSON.parse(longest);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const busy = samples
    .map((id, index) => ({ frame: frames.get(id), microseconds: timeDeltas[index] }))
    .filter(({ frame }) => frame.functionName !== "(idle)");
  return [
    sharesOf("The server's processor time, by package", busy, packageOf),
    sharesOf("The server's processor time, by function", busy, functionOf),
  ];
}

function sharesOf(title, busy, nameOf) {
  const spent = new Map();
  for (const { frame, microseconds } of busy) spent.set(nameOf(frame), (spent.get(nameOf(frame)) ?? 0) + microseconds);
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const top = [...spent].sort(([, a], [, b]) => b - a).slice(0, TOP);
  const rows = top.map(([name, time]) => [name, (100 * time) / total, time / 1e6]);
  return { title, columns: ["where", "%", "seconds"], rows, goals: [] };
}

function packageOf({ functionName, url }) {
  if (url === "") return functionName.startsWith("(") ? functionName : "node, natively";
  if (url.startsWith("node:")) return url;
  return pathOf(url).match(/^((?:@[^/]+\/)?[^/]+)/)?.[1] ?? "";
}

function functionOf({ functionName, url, lineNumber }) {
  return `${functionName || "(anonymous)"}${url && ` ${pathOf(url)}:${lineNumber + 1}`}`;
}

/** From the package's name, or from our root. */
function pathOf(url) {
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  return file.replace(`${ROOT}/`, "").replace(/^.*\bnode_modules\//, "");
}
