import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runClosedLoop } from "@/bench/load/closed-loop.mjs";
import { LoadError } from "@/bench/load/http-connection.mjs";
import { runOpenLoop } from "@/bench/load/open-loop.mjs";
import { Recorder } from "@/bench/load/recorder.mjs";

const SERVICE_MS = 10;

/** A server that takes its time over each request. */
async function serveSlowly() {
  await sleep(SERVICE_MS);
  return { outcome: "served" };
}

test("a fixed arrival rate counts the queue: who came while others were served has waited since then", async () => {
  const recorder = new Recorder();
  // twenty arrive within 20 ms, one is served at a time
  await runOpenLoop({ rate: 1000, seconds: 0.02, clients: ["only one"], perform: serveSlowly, recorder });
  expect(recorder.latencies).toHaveLength(20);
  expect(recorder.latencies.at(-1)).toBeGreaterThan(20 * SERVICE_MS - 20 - 5); // timers may fire a little early
  expect(recorder.latencies).toEqual(recorder.latencies.toSorted((a, b) => a - b));
});

test("a fixed arrival rate sends everybody, in order and once, and no sooner than meant", async () => {
  const seen: number[] = [];
  const perform = async (_: unknown, index: number) => {
    seen.push(index);
    return { outcome: "served" };
  };
  const seconds = await runOpenLoop({ rate: 500, seconds: 0.1, clients: [1, 2], perform, recorder: new Recorder() });
  expect(seen).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(seconds).toBeGreaterThanOrEqual(49 / 500);
});

test("a fixed concurrency never has more requests in flight than clients", async () => {
  let inFlight = 0;
  let most = 0;
  const perform = async () => {
    most = Math.max(most, ++inFlight);
    await serveSlowly();
    inFlight--;
    return { outcome: "served" };
  };
  const recorder = new Recorder();
  await runClosedLoop({ clients: [1, 2, 3], seconds: 60, count: 9, perform, recorder });
  expect(most).toBe(3);
  expect(recorder.outcomes).toEqual({ served: 9 });
});

test("an answer that is not right is an error by its kind, and no figure", async () => {
  const recorder = new Recorder();
  const perform = async (_: unknown, index: number) => {
    if (index % 2) throw new LoadError("status 500");
    return { outcome: "page" };
  };
  await runClosedLoop({ clients: [1], seconds: 60, count: 10, perform, recorder });
  expect(recorder.latencies).toHaveLength(5);
  expect(recorder.errors).toEqual({ "status 500": 5 });
});
