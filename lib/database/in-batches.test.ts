import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { inBatches } from "@/lib/database/in-batches";

class Unreachable extends Error {}
const rules = { most: 3, keyOf: (item: string) => item, concernsAll: (error: unknown) => error instanceof Unreachable };

/** Serves batches in capitals, each when the test lets it. */
function gatedServe() {
  const batches: string[][] = [];
  const gates: (() => void)[] = [];
  const serve = async (items: string[]) => {
    batches.push(items);
    await new Promise<void>((open) => gates.push(open));
    return items.map((item) => item.toUpperCase());
  };
  const next = async () => {
    await vi.waitUntil(() => gates.length > 0);
    gates.shift()?.();
  };
  return { serve, batches, next };
}

test("the first is served at once, those who come meanwhile together", async () => {
  const { serve, batches, next } = gatedServe();
  const ask = inBatches(serve, rules);
  const answers = Promise.all(["a", "b", "c", "d", "e"].map(ask));
  expect(batches).toEqual([["a"]]);
  for (let served = 0; served < 3; served++) await next();
  expect(await answers).toEqual(["A", "B", "C", "D", "E"]);
  expect(batches).toEqual([["a"], ["b", "c", "d"], ["e"]]);
});

test("two of one key are never served together", async () => {
  const { serve, batches, next } = gatedServe();
  const ask = inBatches(serve, rules);
  const answers = Promise.all(["a", "b", "b", "c"].map(ask));
  for (let served = 0; served < 3; served++) await next();
  expect(await answers).toEqual(["A", "B", "B", "C"]);
  expect(batches).toEqual([["a"], ["b", "c"], ["b"]]);
});

test("an item's own error is its alone", async () => {
  const serve = async (items: string[]) => {
    if (items.includes("bad")) throw new Error("bad");
    return items;
  };
  const ask = inBatches(serve, rules);
  const results = await Promise.allSettled(["a", "b", "bad", "c"].map(ask));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
});

test("an error that concerns all is told to everybody at once, and the next is served again", async () => {
  const serve = vi.fn(async (items: string[]) => items).mockRejectedValueOnce(new Unreachable());
  const ask = inBatches(serve, rules);
  const results = await Promise.allSettled(["a", "b", "c", "d", "e"].map(ask));
  for (const result of results) expect(result).toMatchObject({ status: "rejected", reason: new Unreachable() });
  expect(serve).toHaveBeenCalledTimes(1);
  expect(await ask("f")).toBe("f");
});

test("everybody gets the answer to what they asked, whoever else comes and fails", async () => {
  const item = fc.record({ id: fc.nat(20), fails: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (items, most) => {
      const serve = async (batch: typeof items) => {
        await Promise.resolve();
        if (batch.some(({ fails }) => fails)) throw new Error("fails");
        return batch.map(({ id }) => id);
      };
      const ask = inBatches(serve, { most, keyOf: ({ id }) => String(id), concernsAll: () => false });
      const results = await Promise.allSettled(items.map(ask));
      expect(results.map((result) => (result.status === "fulfilled" ? result.value : "failed"))).toEqual(
        items.map(({ id, fails }) => (fails ? "failed" : id)),
      );
    }),
  );
});
