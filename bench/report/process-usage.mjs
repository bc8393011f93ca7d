import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * @typedef {{ pid: number, parent: number, cpuSeconds: number }} Process
 * @typedef {{ list: () => (Process & { resident?: number })[],
 *   memoryOf: (process: { pid: number, resident?: number }) => { resident: number, shared: number } }} Source bytes
 */

/**
 * Linux's own figures: a process's time includes that of its children who have ended.
 * @type {Source}
 */
export const PROC = {
  list: () =>
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readStat(Number(pid)) ?? []),
  memoryOf({ pid }) {
    const text = readOrNothing(`/proc/${pid}/status`) ?? "";
    const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0) * 1024;
    return { resident: bytes("VmRSS"), shared: bytes("RssShmem") };
  },
};

/**
 * What every other Unix can tell, in whole seconds on some.
 * @type {Source}
 */
export const PS = {
  list: () =>
    execFileSync("ps", ["-A", "-o", "pid=,ppid=,time=,rss="], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => {
        const [pid, parent, time, kilobytes] = line.trim().split(/\s+/);
        const resident = Number(kilobytes) * 1024;
        return { pid: Number(pid), parent: Number(parent), cpuSeconds: secondsOf(time ?? ""), resident };
      }),
  memoryOf: ({ resident = 0 }) => ({ resident, shared: 0 }),
};

const HAS_PROC = existsSync("/proc/self/stat");
const ticksPerSecond = HAS_PROC ? Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" })) : Number.NaN;

/**
 * What a process and all its descendants have used so far.
 * @param {number} root its number
 * @param {Source} [source]
 * @returns {{ cpuSeconds: number, memory: number }} `memory` in bytes: resident, what they share counted once
 */
export function usageOf(root, source = HAS_PROC ? PROC : PS) {
  const family = withDescendants(source.list(), root);
  const memories = family.map(source.memoryOf);
  const own = memories.reduce((sum, { resident, shared }) => sum + resident - shared, 0);
  return {
    cpuSeconds: family.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    memory: own + Math.max(0, ...memories.map(({ shared }) => shared)),
  };
}

/** Seconds of processor time that anything on this machine has used; NaN where there is no /proc. */
export function machineCpuSeconds() {
  if (!HAS_PROC) return Number.NaN;
  const [, user, nice, system, , , irq, softirq] = readFileSync("/proc/stat", "utf8").split(/\s+/).map(Number);
  return (user + nice + system + irq + softirq) / ticksPerSecond;
}

function withDescendants(processes, root) {
  const family = processes.filter(({ pid }) => pid === root);
  for (const { pid } of family) family.push(...processes.filter(({ parent }) => parent === pid));
  return family;
}

function readStat(pid) {
  const text = readOrNothing(`/proc/${pid}/stat`);
  if (!text) return undefined;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const times = fields.slice(11, 15).map(Number); // user, system, and both of the children who have ended
  return { pid, parent: Number(fields[1]), cpuSeconds: times.reduce((sum, time) => sum + time, 0) / ticksPerSecond };
}

/** A process may end while it is looked at. */
function readOrNothing(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return undefined;
    throw error;
  }
}

/** [[days-]hours:]minutes:seconds, as `ps` writes it. */
function secondsOf(time) {
  const [clock = "", days = "0"] = time.split("-").reverse();
  return Number(days) * 86_400 + clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
