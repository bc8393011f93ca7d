import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const RETRY_MS = 100;

/**
 * Runs `work` while no other process holds the lock file. A lock whose owner has died is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds to wait for another holder
 * @returns {Promise<T>}
 */
export async function withLock(path, work, patience = 90_000) {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + patience;
  while (!tryLock(path)) {
    if (Date.now() > deadline)
      throw new Error(
        `Process ${readOwner(path)?.pid} has been starting the database for too long: end it, then try again.`,
      );
    await wait(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  try {
    linkSync(mine, path); // fails when there is one, and never shows a half-written one
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const owner = readOwner(path);
    if (owner && !isAlive(owner)) takeAway(path);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead owner's lock aside; puts it back if a living one had taken its place in between. */
function takeAway(path) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const owner = readOwner(aside);
  if (owner && isAlive(owner)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function readOwner(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    return { pid: 0, born: "" };
  }
}

function isAlive({ pid, born }) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  return bornAt(pid) === born;
}

/** Tells a process from a later one with the same number; empty where the system has no /proc. */
function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return "";
  }
}
