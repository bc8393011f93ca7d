import { readFileSync } from "node:fs";

/**
 * Reads what the Prisma CLI puts on the engine's command line.
 * @param {string[]} args
 * @returns {{ url: string, datamodels: [string, string][], command: string | undefined, asksVersion: boolean }} `datamodels` are pairs of path
 *   and content; `command` is set for a one-off such as `can-connect-to-database`
 */
export function parseArguments(args) {
  /** @type {[string, string][]} */
  const datamodels = [];
  let url = process.env.DATABASE_URL ?? "";
  let command;
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1];
    if (args[i] === "--datamodels") datamodels.push([value, readFileSync(value, "utf8")]);
    else if (args[i] === "--datasource") url = JSON.parse(value).url ?? url;
    else if (args[i] === "cli") command = value;
  }
  return { url, datamodels, command, asksVersion: args.includes("--version") };
}
