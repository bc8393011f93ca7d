import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { dataFolder, ROOT } from "./database/paths.mjs";

const TAIL_LINES = 12;
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" }; // no tool phones home, nor waits for it
const running = new Set();

/** The Node that package.json pins, whatever the machine has. */
export const PINNED_NODE = join(ROOT, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

/** Programs of our packages, to be run by the pinned Node. */
export const PROGRAMS = {
  prisma: "node_modules/prisma/build/index.js",
  next: "node_modules/next/dist/bin/next",
  tsx: "node_modules/tsx/dist/cli.mjs",
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/playwright/cli.js",
};

/** A command's failure, with the end of what it printed and the file that holds all of it. */
export class CommandFailed extends Error {
  constructor(what, output, log) {
    super(`${what} failed.`);
    this.output = output;
    this.tail = output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
    this.log = relative(process.cwd(), log);
  }
}

/**
 * Runs one of our programs to its end, its output in `.data/logs/<name>.log`.
 * @param {string} name for the log and for messages
 * @param {keyof typeof PROGRAMS} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] on top of ours
 * @returns {Promise<string>} what it printed
 */
export function runProgram(name, program, args, env) {
  return runCommand(name, PINNED_NODE, [join(ROOT, PROGRAMS[program]), ...args], env);
}

export function runCommand(name, command, args, env) {
  const log = join(dataFolder(), "logs", `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = start(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      file.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      file.end();
      if (code === 0) resolve(output);
      else reject(new CommandFailed(name, output, log));
    });
  });
}

/** Starts a child that `stopChildren` will end. */
export function start(command, args, { env = {}, ...options } = {}) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(command, args, { cwd: ROOT, ...options, env: { ...QUIET, ...process.env, PATH: path, ...env } });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** Ends what still runs and waits until it has ended. */
export async function stopChildren() {
  await Promise.all(
    [...running].map((child) => {
      const ended = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      return ended;
    }),
  );
}
