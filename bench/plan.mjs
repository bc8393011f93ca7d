import { parseArgs } from "node:util";

/** How long each section measures. `seconds` are a slice's; slices of different things alternate, `rounds` times. */
const FULL = { orders: { shoppers: [1, 16, 64, 256], seconds: 3, rounds: 2 } };
const QUICK = { orders: { shoppers: [16, 64], seconds: 2, rounds: 1 } };

const SECTIONS = Object.keys(FULL);

/**
 * What the command line asks for.
 * @param {string[]} args `[--quick] [--profile] [--at 16,64] [section …]`; no section means all of them
 * @returns {{ mode: "full" | "quick", profile: boolean, sections: string[],
 *   plan: Record<string, { shoppers: number[], seconds: number, rounds: number }> }}
 * @throws {Error} naming what is not understood
 */
export function readPlan(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: "boolean" }, profile: { type: "boolean", default: false }, at: { type: "string" } },
  });
  const unknown = positionals.filter((name) => !SECTIONS.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no section ${unknown.join(", ")}. The sections are ${SECTIONS.join(", ")}.`);
  const mode = values.quick ? "quick" : "full";
  const plan = structuredClone(values.quick ? QUICK : FULL);
  if (values.at) for (const options of Object.values(plan)) options.shoppers = values.at.split(",").map(Number);
  return {
    mode,
    profile: values.profile,
    sections: SECTIONS.filter((name) => positionals.length === 0 || positionals.includes(name)),
    plan,
  };
}
