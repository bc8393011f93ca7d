/**
 * A fixed number of clients, each of which asks again as soon as it has its answer.
 * @template Client
 * @param {{ clients: Client[], seconds: number, count?: number,
 *   perform: (client: Client, index: number) => Promise<{ outcome: string }>,
 *   recorder: import("./recorder.mjs").Recorder }} load `count`: how many requests there are at most
 * @returns {Promise<number>} how long it took, in seconds
 */
export async function runClosedLoop({ clients, seconds, count = Number.POSITIVE_INFINITY, perform, recorder }) {
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;

  async function keepAsking(client) {
    while (next < count) {
      const began = performance.now();
      if (began >= end) return;
      const index = next++;
      await recorder.record(began, () => perform(client, index));
    }
  }
  await Promise.all(clients.map(keepAsking));
  return (performance.now() - started) / 1000;
}
