import { summarise } from "../load/percentiles.mjs";
import { machineCpuSeconds, usageOf } from "./process-usage.mjs";

/**
 * Has the generator do one task, and notes what the server, PostgreSQL and the rest of the machine used meanwhile.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {object} task as the generator takes it
 */
export async function measure({ generator, app, postgres }, task) {
  const before = readUsage(app.pid(), postgres);
  const slice = await generator.run(task);
  const after = readUsage(app.pid(), postgres);
  const used = (name) => Math.max(0, after[name] - before[name]); // a process that ends may drop out for a moment
  return {
    ...slice,
    cpu: { server: used("server"), postgres: used("postgres"), machine: used("machine") },
    memory: after.memory,
  };
}

function readUsage(...processes) {
  const [server, postgres] = processes.map((pid) => usageOf(pid));
  return {
    server: server.cpuSeconds,
    postgres: postgres.cpuSeconds,
    machine: machineCpuSeconds(),
    memory: { server: server.memory, postgres: postgres.memory },
  };
}

/**
 * The figures of slices of the same thing, taken at different moments of the run.
 * @returns {{ requests: number, seconds: number, rate: number,
 *   p50: number, p95: number, p99: number, p999: number, max: number,
 *   outcomes: Record<string, number>, errors: Record<string, number>, examples: Record<string, string>,
 *   cpuPerRequest: { server: number, postgres: number }, memory: { server: number, postgres: number },
 *   generatorCpu: number, elsewhereCpu: number }} `rate`: right answers a second; times in milliseconds; memory in bytes,
 *   after the last slice; the last two in whole cores: what the generator and what other programs used
 */
export function figuresOf(slices) {
  const sum = (pick) => slices.reduce((total, slice) => total + pick(slice), 0);
  const latencies = slices.flatMap((slice) => slice.latencies);
  const errors = tally(slices.map((slice) => slice.errors));
  const answers = latencies.length + Object.values(errors).reduce((total, count) => total + count, 0);
  const seconds = sum((slice) => slice.seconds);
  const [server, postgres, machine] = ["server", "postgres", "machine"].map((who) => sum(({ cpu }) => cpu[who]));
  const generator = sum((slice) => slice.cpuSeconds);
  return {
    requests: latencies.length,
    seconds,
    rate: latencies.length / seconds,
    ...summarise(latencies),
    outcomes: tally(slices.map((slice) => slice.outcomes)),
    errors,
    examples: Object.assign({}, ...slices.map((slice) => slice.examples)),
    cpuPerRequest: { server: (server * 1000) / answers, postgres: (postgres * 1000) / answers },
    memory: slices.at(-1).memory,
    generatorCpu: generator / seconds,
    elsewhereCpu: Math.max(0, machine - server - postgres - generator) / seconds,
  };
}

function tally(counts) {
  const total = {};
  for (const count of counts)
    for (const [name, number] of Object.entries(count)) total[name] = (total[name] ?? 0) + number;
  return total;
}
