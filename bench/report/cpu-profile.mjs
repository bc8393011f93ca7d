import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../scripts/database/paths.mjs";

const FOLDER = join(ROOT, "bench", "profiles");
const TOP = 25;

/** What makes the server write a CPU profile of its whole life when it ends. */
export function profilingEnvironment() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${FOLDER}` };
}

/**
 * The functions in which the server itself spent most time, from the longest of the profiles that it wrote.
 * @returns {import("./table.mjs").Section}
 */
export function topOfProfiles() {
  const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));
  const longest = files.reduce((one, other) => (other.length > one.length ? other : one), "");
  const { nodes, samples, timeDeltas } = JSON.parse(longest);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const spent = new Map();
  samples.forEach((id, index) => {
    const frame = frames.get(id);
    if (frame !== "(idle)") spent.set(frame, (spent.get(frame) ?? 0) + timeDeltas[index]);
  });
  const busy = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const top = [...spent].sort(([, a], [, b]) => b - a).slice(0, TOP);
  return {
    title: "The server's processor time, by function",
    columns: ["function", "%", "seconds"],
    rows: top.map(([frame, time]) => [frame, (100 * time) / busy, time / 1e6]),
    goals: [],
  };
}

function nameOf({ functionName, url, lineNumber }) {
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  const place = file && ` ${file.replace(ROOT, "").replace(/^.*\/node_modules\//, "")}:${lineNumber + 1}`;
  return `${functionName || "(anonymous)"}${place}`;
}
