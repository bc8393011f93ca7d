import { CommandFailed } from "./run.mjs";

const NAME_WIDTH = 22;

/** A step that could not be done, and the sentence that says what to do about it. */
class StepFailed extends Error {
  constructor(remedy, cause) {
    super(remedy, { cause });
  }
}

/**
 * Runs one step and prints its line: what, how long, and a remark when `work` returns one (a string, or in `remark`).
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [remedy] what to do when it fails; without it, the error's own message must say so
 * @returns {Promise<T>}
 */
export async function step(name, work, remedy) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
  try {
    const result = await work();
    const remark = typeof result === "string" ? result : result?.remark;
    console.log(`✓ ${name.padEnd(NAME_WIDTH)}${seconds()}${remark ? `  ${remark}` : ""}`);
    return result;
  } catch (error) {
    console.log(`✗ ${name.padEnd(NAME_WIDTH)}${seconds()}`);
    throw remedy ? new StepFailed(remedy, error) : error;
  }
}

/** Tells a failure the way a person wants it: the end of the output, then the sentence. */
export function explain(error) {
  const cause = error instanceof StepFailed ? error.cause : error;
  const lines = [];
  if (cause instanceof CommandFailed) lines.push("", cause.tail, "", `The whole output is in ${cause.log}.`);
  else if (error instanceof StepFailed) lines.push("", String(cause?.message ?? cause));
  if (!(error instanceof CommandFailed)) lines.push(error.message);
  return lines.join("\n");
}
