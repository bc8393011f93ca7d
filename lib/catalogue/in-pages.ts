/**
 * Reads a table from its beginning to its end by key, a page after the other.
 * @param read gives the rows that come after this id, in order of their ids; none at the end
 */
export async function* inPages<Row extends { id: number }>(read: (after: number) => Promise<Row[]>) {
  let after = 0;
  for (;;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}
