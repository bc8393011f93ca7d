import type { Pool } from "pg";
import { counters } from "@/lib/metrics/counters";

type Sample = { name: string; help: string; kind: "counter" | "gauge"; values: [labels: string, value: number][] };

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

/** The state of this process as Prometheus reads it. It asks nothing of the database. */
export function renderMetrics(pool: Pool): string {
  return samples(pool).map(render).join("");
}

function samples({ totalCount, idleCount, waitingCount, options }: Pool): Sample[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return [
    counter("till_orders_placed_total", "Orders placed by this process.", counters.ordersPlaced),
    {
      name: "till_http_responses_total",
      help: "Responses by class of status.",
      kind: "counter",
      values: [...counters.responses].map(([digit, count]) => [`{class="${digit}xx"}`, count]),
    },
    gauge("till_http_requests_in_flight", "Requests being answered.", counters.requestsInFlight),
    gauge("till_database_pool_limit", "Connections that the pool may open (connection_limit).", options.max),
    {
      name: "till_database_pool_connections",
      help: "Connections that the pool has open.",
      kind: "gauge",
      values: [
        ['{state="idle"}', idleCount],
        ['{state="busy"}', totalCount - idleCount],
      ],
    },
    gauge("till_database_pool_waiting", "Queries and transactions that wait for a connection.", waitingCount),
    {
      name: "nodejs_eventloop_delay_seconds",
      help: "How late timers fired since the start.",
      kind: "gauge",
      values: [50, 99].map((percent) => [
        `{quantile="0.${percent}"}`,
        counters.delay.percentile(percent) / NANOSECONDS,
      ]),
    },
    counter("process_cpu_seconds_total", "Processor time, user and system.", (user + system) / MICROSECONDS),
    gauge("process_resident_memory_bytes", "Memory that the process holds.", rss),
    gauge("nodejs_heap_used_bytes", "JavaScript heap in use.", heapUsed),
    gauge(
      "process_start_time_seconds",
      "When the process started, in seconds since 1970.",
      performance.timeOrigin / 1000,
    ),
  ];
}

const counter = (name: string, help: string, value: number): Sample => ({
  name,
  help,
  kind: "counter",
  values: [["", value]],
});
const gauge = (name: string, help: string, value: number): Sample => ({
  name,
  help,
  kind: "gauge",
  values: [["", value]],
});

function render({ name, help, kind, values }: Sample): string {
  const lines = values.map(([labels, value]) => `${name}${labels} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join("")}`;
}
