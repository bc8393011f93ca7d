import { cpus } from "node:os";

/** Rate; milliseconds of waiting; milliseconds of processor time for each request, memory; and what came. */
export const LOAD_COLUMNS = [
  ...["/s", "p50 ms", "p95", "p99", "p99.9"],
  ...["server ms", "MB", "postgres ms", "MB", "answers"],
];

const MEGABYTE = 2 ** 20;

export function loadColumns({ rate, p50, p95, p99, p999, cpuPerRequest, memory, outcomes, errors }) {
  const server = [cpuPerRequest.server, Math.round(memory.server / MEGABYTE)];
  const postgres = [cpuPerRequest.postgres, Math.round(memory.postgres / MEGABYTE)];
  return [rate, p50, p95, p99, p999, ...server, ...postgres, answers(outcomes, errors)];
}

function answers(outcomes, errors) {
  const right = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
  const wrong = Object.entries(errors).map(([kind, count]) => `${count} ✗ ${kind}`);
  return [...right, ...wrong].join(", ");
}

/**
 * How far the machine was the benchmark's own (rates fall when other programs run beside it, ratios hardly), and an example
 * of each kind of error.
 */
export function notesOn(figures) {
  const seconds = figures.reduce((sum, row) => sum + row.seconds, 0);
  const mean = (name) => figures.reduce((sum, row) => sum + row[name] * row.seconds, 0) / seconds;
  const [generator, elsewhere] = [mean("generatorCpu"), mean("elsewhereCpu")].map((cores) => cores.toFixed(1));
  const examples = Object.assign({}, ...figures.map((row) => row.examples));
  return [
    `Of ${cpus().length} cores the load generator used ${generator}, programs that are no part of this ${elsewhere}.`,
    ...Object.entries(examples).map(([kind, message]) => `✗ ${kind}, for example: ${message}`),
  ];
}
