import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "./database/paths.mjs";
import { PINNED_NODE, PROGRAMS, start } from "./run.mjs";

const PATIENCE_MS = 60_000;

/**
 * Serves the production build until it is stopped.
 * @param {number} port
 * @param {Record<string, string>} env
 * @param {{ print?: (text: string) => void, folder?: string }} [options] `print` gets what it writes once it answers;
 *   `folder` of another app than the shop
 * @returns {Promise<{ pid: number, ended: Promise<number | null>, stop: () => Promise<number | null> }>} once it answers
 */
export async function serve(port, env, { print = (text) => process.stderr.write(text), folder = ROOT } = {}) {
  let output = "";
  const child = start(PINNED_NODE, [join(ROOT, PROGRAMS.next), "start", folder, "--port", String(port)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let answers = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      if (answers) print(text);
      else output += text;
    });
  }
  const ended = new Promise((resolve) => child.once("close", resolve));
  const died = ended.then(() => {
    if (!answers) throw new Error(output.trim() || "The server ended before it answered.");
  });
  died.catch(() => {}); // told below, or not at all
  await Promise.race([untilAnswers(port), died]);
  answers = true;
  return {
    pid: child.pid,
    ended,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function untilAnswers(port) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5_000) });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error("The server did not answer within a minute.", { cause: error });
      await wait(50);
    }
  }
}

/**
 * Has pages made anew at their next visit: every page, as they were built earlier, from what the database held then, or
 * those with these tags alone.
 * @param {string} address of the shop
 * @param {string} token
 * @param {string[]} [tags]
 */
export async function freshenPages(address, token, tags = ["catalogue"]) {
  const answer = await fetch(new URL("/api/revalidate", address), {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
  });
  if (!answer.ok) throw new Error(`POST /api/revalidate answered ${answer.status}.`);
}
