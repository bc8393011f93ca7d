/**
 * Remembers what was made for a key, forgetting what was not asked for longest once there is too much of it.
 * @param most bytes in all
 */
export function memoOfBytes(most: number) {
  const kept = new Map<string, Buffer>();
  let size = 0;

  return (key: string, make: () => Buffer): Buffer => {
    const known = kept.get(key);
    const value = known ?? make();
    kept.delete(key); // and to the end, where the youngest are
    kept.set(key, value);
    if (!known) size += value.length;
    for (const [oldest, { length }] of kept) {
      if (size <= most || oldest === key) break;
      kept.delete(oldest);
      size -= length;
    }
    return value;
  };
}
