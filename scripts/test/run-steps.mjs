import { explain, step } from "../progress.mjs";
import { prepare } from "./prepare.mjs";
import { NEEDS, STEPS } from "./steps.mjs";

export const STEP_NAMES = Object.keys(STEPS);

/**
 * Runs the steps on a database server of their own, going on after one that failed where that makes sense.
 * @param {string[]} wanted names; none means all
 * @param {(cleanup: () => Promise<void>) => void} cleanUp registers what must be undone
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(wanted, cleanUp) {
  const context = await step("test database", () => prepare(cleanUp));
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const name of withNeeds(wanted)) {
    const blocker = NEEDS[name]?.find((need) => failed.has(need));
    const tally = blocker ? skipped(name, blocker) : await runStep(name, context);
    if (tally.failed > 0) failed.add(name);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  return total;
}

function withNeeds(wanted) {
  const all = new Set(wanted);
  for (const name of all) for (const need of NEEDS[name] ?? []) all.add(need);
  return STEP_NAMES.filter((name) => all.size === 0 || all.has(name));
}

async function runStep(name, context) {
  try {
    const result = await step(name, () => STEPS[name](context));
    return { passed: result?.passed ?? 1, failed: 0 };
  } catch (error) {
    console.error(`${explain(error)}\n`);
    return { passed: error.tally?.passed ?? 0, failed: Math.max(1, error.tally?.failed ?? 0) };
  }
}

function skipped(name, blocker) {
  console.log(`✗ ${name}: not run, since ${blocker} failed`);
  return { passed: 0, failed: 1 };
}
