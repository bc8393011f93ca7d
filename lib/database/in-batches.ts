type Waiting<Item, Result> = {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
};

type Rules<Item> = {
  /** So many are served together at most. */
  most: number;
  /** No two of one key are served together. */
  keyOf: (item: Item) => string;
  /** Tells an error that would meet everybody, such as an unreachable database, from one that a single item brought. */
  concernsAll: (error: unknown) => boolean;
};

/**
 * Serves whoever comes while nobody is being served at once, and those who come meanwhile together, next: the busier it
 * gets, the more share one transaction. An error that one item brought is that item's alone: the others of its batch
 * are served again, one by one.
 * @param serve must do all or nothing, and answer with one result for each item, in order
 */
export function inBatches<Item, Result>(serve: (items: Item[]) => Promise<Result[]>, rules: Rules<Item>) {
  const queue: Waiting<Item, Result>[] = [];
  let serving = false;

  async function serveQueue() {
    serving = true;
    while (queue.length > 0) await serveTogether(nextBatch(queue, rules));
    serving = false;
  }

  async function serveTogether(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await serve(batch.map(({ item }) => item));
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch (error) {
      if (rules.concernsAll(error)) fail([...batch, ...queue.splice(0)], error);
      else if (batch.length === 1) fail(batch, error);
      else for (const one of batch) await serveTogether([one]);
    }
  }

  return (item: Item): Promise<Result> =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!serving) void serveQueue();
    });
}

function nextBatch<Item, Result>(queue: Waiting<Item, Result>[], { most, keyOf }: Rules<Item>) {
  const batch = new Map<string, Waiting<Item, Result>>();
  for (const waiting of queue) {
    if (batch.size === most) break;
    const key = keyOf(waiting.item);
    if (!batch.has(key)) batch.set(key, waiting);
  }
  const taken = new Set(batch.values());
  queue.splice(0, queue.length, ...queue.filter((waiting) => !taken.has(waiting)));
  return [...taken];
}

function fail<Item, Result>(batch: Waiting<Item, Result>[], error: unknown) {
  for (const { reject } of batch) reject(error);
}
