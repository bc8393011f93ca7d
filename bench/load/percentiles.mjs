/** The nearest-rank percentile: the smallest of the values that `percent` of them do not exceed. */
export function percentile(sorted, percent) {
  if (sorted.length === 0) return Number.NaN;
  const rank = Math.ceil((percent * sorted.length) / 100 - 1e-9); // 99.9 % of a thousand is 999, whatever floats say
  return sorted[Math.max(0, rank - 1)];
}

/**
 * @param {number[]} latencies in milliseconds, in any order
 * @returns {{ p50: number, p95: number, p99: number, p999: number, max: number }}
 */
export function summarise(latencies) {
  const sorted = Float64Array.from(latencies).sort();
  const [p50, p95, p99, p999, max] = [50, 95, 99, 99.9, 100].map((percent) => percentile(sorted, percent));
  return { p50, p95, p99, p999, max };
}
