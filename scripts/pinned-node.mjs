import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { PINNED_NODE, start } from "./run.mjs";

const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Whether the Node.js that package.json pins runs this. In a fresh clone, npm had but the machine's own to begin with. */
export const isPinnedNode = process.versions.node === dependencies.node;

/** Begins this same command anew on the pinned Node.js. @returns its exit code, once it has ended */
export async function againOnPinnedNode() {
  const child = start(PINNED_NODE, process.argv.slice(1), { stdio: "inherit" });
  const [code] = await once(child, "close");
  return code ?? 1;
}
