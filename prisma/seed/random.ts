/** Numbers that look random and are the same each time: mulberry32. */
export type Random = ReturnType<typeof randomFrom>;

export function randomFrom(seed: number) {
  let state = seed;

  /** At least 0, below 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** One of them, the heavier the likelier. */
  function pick<T>(from: readonly T[], weight: (one: T) => number = () => 1): T {
    let left = next() * from.reduce((sum, one) => sum + weight(one), 0);
    const found = from.find((one) => {
      left -= weight(one);
      return left < 0;
    });
    const last = found ?? from.at(-1);
    if (last === undefined) throw new RangeError("There is nothing to pick from.");
    return last;
  }

  return { next, pick, chance: (probability: number) => next() < probability };
}
