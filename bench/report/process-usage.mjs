import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const HAS_PROC = existsSync("/proc/self/stat");
const ticksPerSecond = HAS_PROC ? Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" })) : Number.NaN;

/**
 * What a process and all its descendants have used so far.
 * @param {number} root its number
 * @returns {{ cpuSeconds: number, memory: number }} `memory` in bytes: resident, shared memory counted once
 */
export function usageOf(root) {
  const family = withDescendants(HAS_PROC ? listProc() : listByPs(), root);
  const sum = (name) => family.reduce((total, process) => total + process[name], 0);
  const shared = HAS_PROC ? family.map(({ pid }) => memoryOf(pid)) : [];
  if (!HAS_PROC) return { cpuSeconds: sum("cpuSeconds"), memory: sum("memory") };
  const own = shared.reduce((total, { resident, shared }) => total + resident - shared, 0);
  return { cpuSeconds: sum("cpuSeconds"), memory: own + Math.max(0, ...shared.map(({ shared }) => shared)) };
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

function listProc() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readStat(Number(pid)) ?? []);
}

/** Its own time and that of its children who have ended. */
function readStat(pid) {
  const text = readOrNothing(`/proc/${pid}/stat`);
  if (!text) return undefined;
  const fields = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15);
  const parent = fields[1];
  return { pid, parent, cpuSeconds: (user + system + childrenUser + childrenSystem) / ticksPerSecond };
}

function memoryOf(pid) {
  const text = readOrNothing(`/proc/${pid}/status`) ?? "";
  const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0) * 1024;
  return { resident: bytes("VmRSS"), shared: bytes("RssShmem") };
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

function listByPs() {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,time=,rss="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid, parent, time, kilobytes] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), cpuSeconds: secondsOf(time), memory: Number(kilobytes) * 1024 };
  });
}

/** [[days-]hours:]minutes:seconds, as `ps` writes it. */
function secondsOf(time) {
  const [clock, days = "0"] = time.split("-").reverse();
  return Number(days) * 86_400 + clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
