import { join } from "node:path";
import { ROOT } from "../database/paths.mjs";
import { capture } from "./capture.mjs";

/**
 * Runs some of the shop's own code, so that nothing of it is written twice.
 * @param {"environment" | "pool" | "timeouts"} what a file of as-the-shop/
 * @param {Record<string, string | undefined>} [env] on top of ours
 * @returns {Promise<{ answer?: unknown, problems: { name: string, why: string }[] }>} what it printed as JSON, or which
 *   settings it doesn't take
 * @throws {Error} when it ended for another reason
 */
export async function askTheShop(what, env) {
  const { code, stdout, stderr } = await capture("tsx", [join(ROOT, `scripts/doctor/as-the-shop/${what}.ts`)], env);
  if (code === 0) return { answer: stdout && JSON.parse(stdout), problems: [] };
  const problems = [...stderr.matchAll(/^✖ (.*)\n +→ at (.*)$/gm)].map(([, why, name]) => ({ name, why }));
  if (problems.length > 0) return { problems };
  throw new Error(stderr.match(/^\w*Error.*: .*$/m)?.[0] ?? stderr.trim());
}
