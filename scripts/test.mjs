import { loadEnvironment } from "./database/environment.mjs";
import { installPackages } from "./install.mjs";
import { explain, step } from "./progress.mjs";
import { stopChildren } from "./run.mjs";

const wanted = process.argv.slice(2);
/** What must be undone at the end, however it comes. */
const cleanups = [];
let stopping;

async function test() {
  loadEnvironment();
  await step("install", installPackages, "Check that npm reaches its registry (`npm ping`), then run this again.");
  const { runSteps, STEP_NAMES } = await import("./test/run-steps.mjs"); // needs packages, so not before they are there
  const unknown = wanted.filter((name) => !STEP_NAMES.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(", ")}. The steps are ${STEP_NAMES.join(", ")}.`);
  return runSteps(wanted, (cleanup) => cleanups.unshift(cleanup));
}

function stop() {
  stopping ??= (async () => {
    await stopChildren();
    for (const cleanup of cleanups) await cleanup();
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => stop().then(() => process.exit(130)));
}

let result = { passed: 0, failed: 1 };
try {
  result = await test();
} catch (error) {
  if (!stopping) console.error(explain(error));
}
await stop();
console.log(`\n${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed > 0 ? 1 : 0);
