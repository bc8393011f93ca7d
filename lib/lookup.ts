/** The map's value for a key that it must have. @throws RangeError when it has not */
export function lookup<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`There is nothing for ${String(key)}.`);
  return value;
}
