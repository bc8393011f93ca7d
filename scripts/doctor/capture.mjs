import { join } from "node:path";
import { ROOT } from "../database/paths.mjs";
import { PINNED_NODE, PROGRAMS, start } from "../run.mjs";

/**
 * Runs one of our programs to its end, writing nothing to the disk.
 * @param {keyof typeof PROGRAMS} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] on top of ours
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function capture(program, args, env) {
  const child = start(PINNED_NODE, [join(ROOT, PROGRAMS[program]), ...args], {
    env: { ...env, NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...output }));
  });
}
