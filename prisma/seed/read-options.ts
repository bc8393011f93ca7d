import { parseArgs } from "node:util";

const MOST = 10_000_000;

/**
 * What the command line asks for: `--products N`.
 * @returns how many products to generate; none is the demo shop
 * @throws Error with a sentence that says what would be right
 */
export function readOptions(args: string[]): { products: number | null } {
  const { values } = parseArgs({ args, options: { products: { type: "string" } } });
  if (values.products === undefined) return { products: null };
  const products = Number(values.products);
  if (/^\d+$/.test(values.products) && products >= 1 && products <= MOST) return { products };
  throw new Error(`--products takes a whole number from 1 to ${MOST}, such as 100000: "${values.products}" is none.`);
}
