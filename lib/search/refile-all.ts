import type { Tx } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { fileFacets, fileListings, lockFiling } from "@/lib/search/file-products";
import { COMMON_FROM, fileRareWords, fileWords, findNewlyCommon } from "@/lib/search/file-words";
import { CHUNK } from "@/lib/search/sources";

const AN_HOUR = 3_600_000;

/**
 * Makes all of search and filters anew, for when most of the catalogue is: a million products take minutes. Who searches
 * meanwhile finds what there was before. Chunk by chunk, as a connection that is silent for long is taken for lost.
 * @param options.onProgress is told what part of it is done, from 0 to 1
 */
export async function refileAll({ commonFrom = COMMON_FROM, onProgress = (_done: number) => {} } = {}): Promise<void> {
  await prisma.$transaction((tx) => refile(tx, commonFrom, onProgress), { timeout: AN_HOUR });
}

async function refile(tx: Tx, commonFrom: number, onProgress: (done: number) => void): Promise<void> {
  await tx.$queryRaw`SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`;
  await lockFiling(tx);
  await clear(tx);
  const chunks = await idsByChunk(tx);
  for (const [index, ids] of chunks.entries()) {
    await fileListings(tx, ids);
    await fileWords(tx, ids);
    onProgress(index / chunks.length / 2);
  }
  await findNewlyCommon(tx, commonFrom); // their bitmaps are made with the rest
  for (const [index, ids] of chunks.entries()) {
    await fileFacets(tx, ids);
    await fileRareWords(tx, ids);
    onProgress((1 + index / chunks.length) / 2);
  }
}

/** Not by TRUNCATE, for which every reader would have to wait. */
async function clear(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM unfiled_products`;
  await tx.$executeRaw`
    INSERT INTO unfiled_products (product_id, due) SELECT id, published_at FROM products WHERE published_at > now()`;
  await tx.$executeRaw`DELETE FROM facets`;
  await tx.$executeRaw`DELETE FROM rare_words`;
  await tx.$executeRaw`DELETE FROM search_words`;
  await tx.$executeRaw`DELETE FROM search_lexemes`;
  await tx.$executeRaw`DELETE FROM listings`;
}

async function idsByChunk(tx: Tx): Promise<number[][]> {
  const rows = await tx.$queryRaw<{ ids: number[] }[]>`
    SELECT array_agg(id) AS ids FROM products GROUP BY id / ${CHUNK} ORDER BY min(id)`;
  return rows.map(({ ids }) => ids);
}
