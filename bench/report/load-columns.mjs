import { cpus } from "node:os";

export const LOAD_COLUMNS = ["/s", "p50", "p95", "p99", "p99.9", "server", "postgres", "answers"];

/** A row's figures: rate, milliseconds of waiting, milliseconds of processor time for each request, and what came. */
export function loadColumns({ rate, p50, p95, p99, p999, cpuPerRequest, outcomes, errors }) {
  return [rate, p50, p95, p99, p999, cpuPerRequest.server, cpuPerRequest.postgres, answers(outcomes, errors)];
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
