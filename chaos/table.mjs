const COLUMNS = ["Fault", "Times", "Orders", "Answers lost", "Invariants", "Back in (worst)"];

/**
 * @param {readonly import("./episode.mjs").Outcome[]} outcomes
 * @param {readonly { name: string, why: string }[]} notTried
 * @returns {string}
 */
export function tableOf(outcomes, notTried) {
  const rows = [...Map.groupBy(outcomes, ({ fault }) => fault)].map(([fault, all]) => [
    fault,
    String(all.length),
    String(sum(all.map(({ orders }) => orders))),
    String(sum(all.map(({ lost }) => lost))),
    all.every(({ broken }) => broken.length === 0) ? "held" : "BROKEN",
    `${Math.max(...all.map(({ seconds }) => seconds)).toFixed(1)} s`,
  ]);
  const untried = notTried.map(({ name, why }) => [name, "0", "", "", `not tried: ${why}`, ""]);
  const all = [COLUMNS, ...rows, ...untried];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What was found wrong, each once, with how often and during what. */
export function complaintsOf(outcomes) {
  const all = outcomes.flatMap(({ fault, broken }) => broken.map((words) => ({ fault, words })));
  return [...Map.groupBy(all, ({ words }) => words)].map(([words, same]) => {
    const faults = [...new Set(same.map(({ fault }) => fault))].join("; ");
    return `✗ ${words} (${same.length} × during: ${faults})`;
  });
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
