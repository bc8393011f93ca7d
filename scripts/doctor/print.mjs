const NAME_WIDTH = 14;
const INDENT = " ".repeat(NAME_WIDTH + 2);
const isPlain = Boolean(process.env.NO_COLOR) || (!process.stdout.isTTY && !process.env.FORCE_COLOR);
const paint = (code) => (text) => (isPlain ? text : `\u001b[${code}m${text}\u001b[0m`);
const [red, green, dim, bold] = [31, 32, 2, 1].map(paint);

export function printWell(name, remark) {
  console.log(`${green("✓")} ${name.padEnd(NAME_WIDTH)}${dim(remark)}`);
}

/** @param {import("./finding.mjs").Finding[]} findings */
export function printFindings(name, findings) {
  for (const { what, remedy } of findings) {
    console.log(`${red("✗")} ${bold(name.padEnd(NAME_WIDTH))}${what}`);
    console.log(`${INDENT}${dim("→")} ${remedy}`);
  }
}

/** A check that was not made, because of another's finding. */
export function printUnseen(name, blocker) {
  console.log(dim(`– ${name.padEnd(NAME_WIDTH)}not looked at before ${blocker} is mended`));
}
