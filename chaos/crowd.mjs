import { setTimeout as wait } from "node:timers/promises";
import { randomFrom } from "../prisma/seed/random.ts";
import { goShopping } from "./shopper.mjs";

const MOST_PRODUCTS = 3;

/**
 * Sends shoppers in, each coming back anew as soon as the last visit is over, until the doors close.
 * @param {{ baseUrl: string, count: number, seed: number, paths: string[], record: ReturnType<typeof import("./record.mjs").openRecord> }} options
 * @returns {{ leave: () => Promise<void> }}
 */
export function startCrowd({ baseUrl, count, seed, paths, record }) {
  let open = true;
  const shoppers = Array.from({ length: count }, async (_, index) => {
    const random = randomFrom(seed + index);
    await wait(random.next() * 1000);
    while (open) {
      const wanted = new Set(
        Array.from({ length: 1 + Math.floor(random.next() * MOST_PRODUCTS) }, () => random.pick(paths)),
      );
      await goShopping({ baseUrl, random, paths: [...wanted] }, record.startVisit());
    }
  });
  const all = Promise.all(shoppers);
  all.catch(() => {}); // told by leave
  return {
    /** Lets everybody finish, and throws what no shopper expected. */
    async leave() {
      open = false;
      record.closeIn(15_000);
      await all;
    },
  };
}
