import { databaseUrl } from "@/lib/database/url";
import { prisma } from "@/lib/prisma";
import { SHELVES } from "@/prisma/seed/generated/categories";
import { vocabulary } from "@/prisma/seed/generated/vocabulary";
import { writeBatch } from "@/prisma/seed/generated/write-batch";
import { queryOnce } from "@/scripts/database/query.mjs";

const BATCH = 5_000;
const LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Adds this many generated products to whatever is there. Each batch is a transaction: cut off, what was made is whole.
 * @param onProgress is told how many are made so far
 */
export async function addProducts(count: number, onProgress: (made: number) => void): Promise<void> {
  await prisma.category.createMany({ data: [...SHELVES], skipDuplicates: true });
  const categories = await prisma.category.findMany({ select: { slug: true, id: true } });
  const words = vocabulary(new Map(categories.map(({ slug, id }) => [slug, id])));
  for (let made = 0; made < count; ) {
    const batch = Math.min(BATCH, count - made);
    await prisma.$transaction((tx) => writeBatch(tx, words, batch), LIMITS);
    made += batch;
    onProgress(made);
  }
}

/** Tells PostgreSQL what its tables look like now. On a connection of its own: it takes longer than a shopper may wait. */
export async function tidyUp(): Promise<void> {
  await queryOnce(databaseUrl(), "VACUUM (ANALYZE)");
}
