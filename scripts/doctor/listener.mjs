import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

const LISTENING = "0A";

/**
 * Which process listens on a port, as far as this system and our rights tell.
 * @param {number} port
 * @returns {{ pid: number, name: string } | undefined} undefined where there is no /proc, or it is another user's
 */
export function findListener(port) {
  const inodes = ["/proc/net/tcp", "/proc/net/tcp6"].filter(existsSync).flatMap((file) => inodesIn(file, port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  if (sockets.size === 0) return undefined;
  const pid = readdirSync("/proc").find((entry) => /^\d+$/.test(entry) && holdsOne(entry, sockets));
  return pid && { pid: Number(pid), name: readFileSync(`/proc/${pid}/comm`, "utf8").trim() };
}

function inodesIn(file, port) {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === LISTENING)
    .map((columns) => columns[9]);
}

function holdsOne(pid, sockets) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((fd) => sockets.has(readlinkSync(`${folder}/${fd}`)));
  } catch {
    return false; // ended meanwhile, or another user's
  }
}
