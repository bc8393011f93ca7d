import { fileURLToPath } from "node:url";
import { PINNED_NODE, start } from "../../scripts/run.mjs";

const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));

/** Starts the process that makes the load; it does one task at a time. */
export function startGenerator() {
  const child = start(PINNED_NODE, [WORKER], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    serialization: "advanced",
  });
  return {
    /**
     * @param {object} task as the worker's `run` takes it
     * @returns {Promise<{ latencies: number[], outcomes: Record<string, number>, errors: Record<string, number>,
     *   locations: string[], seconds: number, cpuSeconds: number, examples: Record<string, string> }>}
     */
    run(task) {
      return new Promise((resolve, reject) => {
        const ended = () => reject(new Error("The load generator ended by itself."));
        child.once("close", ended);
        child.once("message", ({ result, error }) => {
          child.off("close", ended);
          if (error) reject(new Error(error));
          else resolve(result);
        });
        child.send({ task });
      });
    },
  };
}
