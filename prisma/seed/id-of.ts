/** The id under this key, which was written just before. @throws RangeError when it was not */
export function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`"${key}" was not written.`);
  return id;
}
