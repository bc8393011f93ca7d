import { appendFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../../scripts/database/paths.mjs";
import { freshenPages, serve } from "../../scripts/server.mjs";

/**
 * The production server under measurement, which can be stopped and started again.
 * @param {number} port
 * @param {Record<string, string>} env
 */
export function shopServer(port, env) {
  const log = join(dataFolder(), "logs", "bench-server.log");
  rmSync(log, { force: true });
  let running;
  return {
    /** The number of its process, another one after each start. */
    pid: () => running.pid,
    async start() {
      running = await serve(port, env, { print: (text) => appendFileSync(log, text) });
    },
    stop: () => running.stop(),
    /** Has every page made anew at its next visit. */
    freshen: () => freshenPages(`http://127.0.0.1:${port}`, env.REVALIDATE_TOKEN),
    /** The file with what it wrote while it ran, if it did. */
    complaints: () => (existsSync(log) ? log : undefined),
  };
}
