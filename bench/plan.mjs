import { parseArgs } from "node:util";

/**
 * How long each section measures: `seconds` are a slice's; slices of different things take turns, `rounds` times; of the
 * browser's `runs` the middle one counts. The numbers are connections, each of a page's reader or a shopper.
 */
const FULL = {
  pages: { connections: [1, 16, 64], seconds: 1, rounds: 2 },
  orders: { shoppers: [1, 16, 64, 256], seconds: 2, rounds: 3 },
  journey: { shoppers: [1, 16, 64, 256], seconds: 2.5, rounds: 1 },
  catalogue: { sizes: [1_000, 100_000, 1_000_000], connections: [1, 16], seconds: 2, times: 100 },
  browser: { runs: 5 },
  lighthouse: { runs: 3 },
  start: { seconds: 5, rounds: 5 },
};
const QUICK = {
  pages: { connections: [16], seconds: 1, rounds: 2 },
  orders: { shoppers: [16, 64], seconds: 1, rounds: 2 },
  journey: { shoppers: [16], seconds: 2, rounds: 1 },
  catalogue: { sizes: [1_000, 20_000], connections: [16], seconds: 1, times: 40 },
  browser: { runs: 1 },
  lighthouse: { runs: 1 },
  start: { seconds: 2, rounds: 3 },
};
const OPTIONS = { quick: { type: "boolean" }, profile: { type: "boolean", default: false }, at: { type: "string" } };

/**
 * What the command line asks for.
 * @param {string[]} args `[--quick] [--profile] [--at 16,64] [section …]`; no section means all of them
 * @returns {{ mode: "full" | "quick", profile: boolean, sections: string[], plan: typeof FULL }}
 * @throws {Error} naming what is not understood
 */
export function readPlan(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const names = Object.keys(FULL);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no section ${unknown.join(", ")}. The sections are ${names.join(", ")}.`);
  return {
    mode: values.quick ? "quick" : "full",
    profile: values.profile,
    sections: names.filter((name) => positionals.length === 0 || positionals.includes(name)),
    plan: at(values.at, values.quick ? QUICK : FULL),
  };
}

/** The plan with other numbers of connections, where there are any. */
function at(numbers, plan) {
  if (!numbers) return plan;
  const connections = numbers.split(",").map(Number);
  if (!connections.every((number) => number > 0)) throw new Error("--at takes numbers of connections, such as 16,64.");
  const changed = Object.entries(plan).map(([name, options]) => [
    name,
    { ...options, connections, shoppers: connections },
  ]);
  return Object.fromEntries(changed);
}
