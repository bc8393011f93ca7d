/** @typedef {{ name: string, wanted: string, reached: string, ok: boolean }} Goal */
/** @typedef {{ title: string, columns: string[], rows: (string | number)[][], notes?: string[], goals: Goal[],
 *   figures?: object[] }} Section `figures`: all that was measured, for bench/results.json */

/** @param {Section} section */
export function printSection({ title, columns, rows, notes = [], goals }) {
  console.log(`\n${title}\n`);
  const cells = [columns, ...rows.map((row) => row.map(format))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `  ${row.map((cell, column) => pad(cell, widths[column], column)).join("  ")}`.trimEnd();
  console.log(
    [line(cells[0]), `  ${"─".repeat(line(widths.map((width) => "x".repeat(width))).length - 2)}`].join("\n"),
  );
  for (const row of cells.slice(1)) console.log(line(row));
  if (notes.length > 0) console.log("");
  for (const note of notes) console.log(`  ${note}`);
  if (goals.length > 0) console.log("");
  for (const { name, wanted, reached, ok } of goals) console.log(`  ${ok ? "✓" : "✗"} ${name}: ${reached} (${wanted})`);
}

/** The first column is a name; the others are figures. */
const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width));

/** Three digits are what a measurement on a shared machine can carry. */
function format(value) {
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return "–";
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
