import { setTimeout as sleep } from "node:timers/promises";

/**
 * Clients who arrive at a fixed rate, whether or not the server keeps up. Each one's time is counted from the moment at
 * which it was meant to start, so that a queue, in the server or before it, is in the figures.
 * @template Client
 * @param {{ rate: number, seconds: number, count?: number, clients: Client[],
 *   perform: (client: Client, index: number) => Promise<{ outcome: string }>,
 *   recorder: import("./recorder.mjs").Recorder }} load `rate` in arrivals a second; who finds every client in use waits
 * @returns {Promise<number>} how long it took until the last answer, in seconds
 */
export async function runOpenLoop({ rate, seconds, count, clients, perform, recorder }) {
  const started = performance.now();
  const arrivals = Math.min(Math.round(rate * seconds), count ?? Number.POSITIVE_INFINITY);
  const idle = [...clients];
  const queue = [];
  const pending = new Set();

  async function serve(client, first) {
    for (let index = first; index !== undefined; index = queue.shift())
      await recorder.record(started + (index * 1000) / rate, () => perform(client, index));
    idle.push(client);
  }

  for (let index = 0; index < arrivals; ) {
    const due = Math.min(arrivals, Math.floor(((performance.now() - started) * rate) / 1000) + 1);
    for (; index < due; index++) {
      const client = idle.pop();
      if (client === undefined) queue.push(index);
      else {
        const served = serve(client, index).finally(() => pending.delete(served));
        pending.add(served);
      }
    }
    await sleep(1);
  }
  await Promise.all(pending);
  return (performance.now() - started) / 1000;
}
