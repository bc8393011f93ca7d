import { join } from "node:path";
import { ROOT } from "../../database/paths.mjs";
import { capture } from "../capture.mjs";

/** Asks the shop's own reading of the environment. @type {import("../finding.mjs").Look} */
export async function lookAtEnvironment() {
  const { code, stderr } = await capture("tsx", [join(ROOT, "scripts/doctor/as-the-shop/environment.ts")]);
  if (code === 0) return "as lib/env.ts wants it";
  const problems = stderr.match(/^✖ .*\n +→ at .*$/gm) ?? [];
  if (problems.length === 0) throw new Error(stderr.trim().split("\n").at(-1));
  return problems.map((problem) => {
    const [, why, name] = problem.match(/^✖ (.*)\n +→ at (.*)$/);
    return { what: `${name}: ${why}`, remedy: `mend ${name} in .env or the environment; .env.example says what it is` };
  });
}
