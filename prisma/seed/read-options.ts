import { parseArgs } from "node:util";

const MOST = 10_000_000;

/** What was typed makes no sense; the message says what would. */
export class WrongOption extends Error {}

/**
 * What the command line asks for: `--products N`.
 * @returns how many products to generate; null for the demo shop
 * @throws WrongOption
 */
export function readOptions(args: string[]): { products: number | null } {
  const text = parse(args);
  if (text === undefined) return { products: null };
  const products = Number(text);
  if (/^\d+$/.test(text) && products >= 1 && products <= MOST) return { products };
  throw new WrongOption(`--products takes a whole number from 1 to ${MOST}, such as 100000: "${text}" is none.`);
}

function parse(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { products: { type: "string" } } }).values.products;
  } catch (error) {
    throw new WrongOption(error instanceof Error ? error.message : String(error));
  }
}
