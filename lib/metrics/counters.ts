import { randomUUID } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";

type Counters = {
  ordersPlaced: number;
  requestsInFlight: number;
  /** By the first digit of their status: "2", "3", "4", "5". */
  responses: Map<string, number>;
  /** How late timers fire, in nanoseconds. */
  delay: ReturnType<typeof monitorEventLoopDelay>;
  /** Nobody outside knows its name, so nobody outside can send it. */
  addressHeader: string;
};

const cache = globalThis as typeof globalThis & { counters?: Counters };

/** What this process has done since it started; on globalThis, as each route's bundle has a copy of this file. */
export const counters: Counters = cache.counters ?? {
  ordersPlaced: 0,
  requestsInFlight: 0,
  responses: new Map(),
  delay: monitorEventLoopDelay(),
  addressHeader: `x-till-${randomUUID()}`,
};

cache.counters = counters;
counters.delay.enable();
