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
