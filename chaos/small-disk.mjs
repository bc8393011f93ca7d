import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const MEGABYTE = Buffer.alloc(1 << 20);

/**
 * Puts a file system of this size on a folder, in memory, so that it can be filled without harm to the machine's own.
 * @param {string} folder which must exist
 * @param {number} megabytes
 * @returns {{ fill: () => void, free: () => void, remove: () => void } | { why: string }} why it can't be had
 */
export function mountSmallDisk(folder, megabytes) {
  if (process.platform !== "linux") return { why: "needs Linux" };
  if (process.getuid?.() !== 0) return { why: "needs root" };
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", folder], { stdio: "pipe" });
  } catch {
    return { why: "may not mount a file system here" };
  }
  const ballast = join(folder, "ballast");
  return {
    fill: () => writeUntilFull(ballast),
    free: () => rmSync(ballast, { force: true }),
    remove: () => execFileSync("umount", ["--lazy", folder], { stdio: "pipe" }),
  };
}

function writeUntilFull(path) {
  const file = openSync(path, "w");
  try {
    for (let piece = MEGABYTE; piece.length >= 1; ) {
      try {
        writeSync(file, piece);
      } catch (error) {
        if (error.code !== "ENOSPC") throw error;
        piece = piece.subarray(0, piece.length >> 1); // down to the last byte
      }
    }
  } finally {
    closeSync(file);
  }
}
