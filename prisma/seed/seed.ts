import type { Tx } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { refreshRecommendations } from "@/lib/recommendations/refresh";
import type { SoldVariant } from "@/prisma/seed/history";
import { planLedger } from "@/prisma/seed/ledger";
import { VARIANT_COUNT, writeCatalogue } from "@/prisma/seed/write-catalogue";
import { type Changes, writeHistory } from "@/prisma/seed/write-history";
import { writeReviews } from "@/prisma/seed/write-reviews";

const LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Fills an empty database with a shop that looks lived-in, and adds to any other what is missing of the catalogue. All in
 * one transaction: cut off, it leaves nothing behind. Orders are made only together with the whole catalogue: on goods
 * that somebody else counts they would change the stock.
 * @returns how many rows were added
 */
export async function seed(now = new Date()): Promise<{ variants: number; orders: number }> {
  const added = await prisma.$transaction(async (tx) => {
    const ordersBefore = await tx.order.count();
    const variants = await writeCatalogue(tx, now);
    const isWhole = variants.length === VARIANT_COUNT;
    const changes = isWhole ? await writeHistory(tx, variants, now) : new Map();
    await writeLedger(tx, variants, changes, now);
    if (isWhole) await writeReviews(tx, now);
    return { variants: variants.length, orders: (await tx.order.count()) - ordersBefore };
  }, LIMITS);
  if (added.orders > 0) await refreshRecommendations();
  return added;
}

async function writeLedger(tx: Tx, variants: SoldVariant[], changes: Changes, now: Date): Promise<void> {
  const movements = variants.flatMap((variant) =>
    planLedger(variant, changes.get(variant.id) ?? [], now).map(({ at, ...movement }) => ({
      ...movement,
      variantId: variant.id,
      createdAt: at,
    })),
  );
  // stable, so that a variant's own movements keep their order
  movements.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  await tx.stockMovement.createMany({ data: movements });
}
