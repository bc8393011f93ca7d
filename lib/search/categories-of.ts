import type { Tx } from "@/lib/database/transaction";
import { CHUNK } from "@/lib/search/sources";

/** The categories that list these products, as they were last filed. */
export async function categoriesOf(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    WITH mask AS MATERIALIZED (
      SELECT id / ${CHUNK} AS chunk, bits_at(id % ${CHUNK}, 1) AS bits FROM unnest(${ids}::int[]) AS id GROUP BY 1
    )
    SELECT DISTINCT c.id
    FROM mask JOIN facets f ON f.chunk = mask.chunk AND f.dimension = 'category' JOIN categories c ON c.slug = f.value
    WHERE bit_count(f.bits & mask.bits) > 0`;
  return rows.map(({ id }) => id);
}
