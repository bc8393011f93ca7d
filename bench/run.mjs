import { installPackages } from "../scripts/install.mjs";
import { againOnPinnedNode, isPinnedNode } from "../scripts/pinned-node.mjs";
import { explain, step } from "../scripts/progress.mjs";
import { stopChildren } from "../scripts/run.mjs";
import { readPlan } from "./plan.mjs";

process.env.NEXT_DIST_DIR = ".next-bench";
process.env.TILL_BENCH = "1"; // the build gets the pages that are only measured

/** What must be undone at the end, however it comes. */
const cleanups = [];
let stopping;

async function bench() {
  const plan = readPlan(process.argv.slice(2));
  await step("install", installPackages, "Check that npm reaches its registry (`npm ping`), then run this again.");
  if (!isPinnedNode) {
    cleanups.unshift(stopChildren);
    process.exitCode = await againOnPinnedNode();
    return;
  }
  const { runSections } = await import("./run-sections.mjs"); // needs packages, so not before they are there
  await runSections(plan, (cleanup) => cleanups.unshift(cleanup));
}

function stop() {
  stopping ??= (async () => {
    for (const cleanup of cleanups) await cleanup().catch((error) => console.error(error.message)); // the others too
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => stop().then(() => process.exit(130)));
}

/** What no promise caught either: a connection that breaks while nobody waits for it. */
process.on("uncaughtException", fail);

async function fail(error) {
  if (!stopping) console.error(explain(error));
  await stop();
  process.exit(1);
}

await bench().catch(fail);
await stop();
