import { parseArgs } from "node:util";
import { loadEnvironment } from "../scripts/database/environment.mjs";
import { installPackages } from "../scripts/install.mjs";
import { againOnPinnedNode, isPinnedNode } from "../scripts/pinned-node.mjs";
import { explain, step } from "../scripts/progress.mjs";
import { stopChildren } from "../scripts/run.mjs";

const USAGE = `npm run chaos -- [options]
  --seconds N   how long to go on (300); every fault is tried at least once
  --quick       every fault once, each as short as it can be
  --seed N      makes the same random choices again
  --only WORDS  only faults whose name holds these words
  --built       serves the build in NEXT_DIST_DIR as it is, instead of building`;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "300" },
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    only: { type: "string", default: "" },
    built: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** What must be undone at the end, last things first. */
const cleanups = [];
let stopping;

function stop() {
  stopping ??= (async () => {
    for (const cleanup of cleanups) await cleanup();
    await stopChildren();
  })();
  return stopping;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => stop().then(() => process.exit(130)));
}

async function run() {
  loadEnvironment();
  await step("install", installPackages, "Check that npm reaches its registry (`npm ping`), then run this again.");
  if (!isPinnedNode) return (await againOnPinnedNode()) === 0;
  const { causeChaos } = await import("./chaos.mjs"); // needs packages, so not before they are there
  const { quick, only, built } = values;
  const options = { seconds: Number(values.seconds), seed: Number(values.seed), quick, only, built };
  return causeChaos(options, (cleanup) => cleanups.unshift(cleanup));
}

if (values.help) console.log(USAGE);
else {
  let isWell = false;
  try {
    isWell = await run();
  } catch (error) {
    if (!stopping) console.error(explain(error));
  }
  await stop();
  process.exit(isWell ? 0 : 1);
}
