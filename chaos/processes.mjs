import { execFileSync } from "node:child_process";

/**
 * A process and all that come of it, parents first.
 * @param {number} pid
 * @returns {number[]} empty when it is gone
 */
export function familyOf(pid) {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const all = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const family = all.some(([one]) => one === pid) ? [pid] : [];
  for (const parent of family) family.push(...all.filter(([, ppid]) => ppid === parent).map(([child]) => child));
  return family;
}

/** Signals each of them; one that has ended meanwhile needs none. */
export function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
}
