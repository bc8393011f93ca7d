import { setTimeout as wait } from "node:timers/promises";
import { stopChildren } from "../scripts/run.mjs";
import { serve } from "../scripts/server.mjs";

const PAUSE_MS = 100;

/**
 * Keeps the shop's server running: one that ends is started again, as any process manager would.
 * @param {number} port
 * @param {Record<string, string>} env
 * @param {(text: string) => void} print gets what the server writes
 * @returns {Promise<{ kill: () => void, untilUp: () => Promise<void>, isUp: () => boolean, stop: () => Promise<void> }>} once it answers
 */
export async function superviseServer(port, env, print) {
  let server = await serve(port, env, { print });
  let stopping = false;
  const watching = watch();

  async function watch() {
    while (!stopping) {
      await server?.ended;
      server = undefined;
      if (stopping) return;
      await wait(PAUSE_MS);
      server = await serve(port, env, { print }).catch((error) => void print(`${error.message}\n`));
    }
  }

  return {
    kill() {
      if (!server) return;
      const { pid } = server;
      server = undefined;
      process.kill(pid, "SIGKILL");
    },
    async untilUp() {
      while (!server) await wait(20);
    },
    isUp: () => server !== undefined,
    async stop() {
      stopping = true;
      await stopChildren();
      await watching;
    },
  };
}
