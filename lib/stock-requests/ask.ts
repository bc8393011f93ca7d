import { forSale } from "@/lib/catalogue/for-sale";
import type { Tx } from "@/lib/database/transaction";
import type { StockAnswer } from "@/lib/stock-requests/answers";
import type { StockRequestForm } from "@/lib/stock-requests/schema";

/** Nobody's letter box is filled by somebody else: so many things may one address wait for. */
export const MOST_WAITING = 20;
/** More in a minute than shoppers ask is somebody filling the table. */
export const MOST_A_MINUTE = 120;
const MINUTE_MS = 60_000;

/**
 * Notes that somebody wants to hear, once, when a variant is back. Asking again is as good as asking once, and gets the
 * same answer: it does not tell whether an address has asked before.
 */
export async function askForStock(tx: Tx, { variantId, email }: StockRequestForm): Promise<StockAnswer> {
  const variant = await tx.variant.findUnique({
    where: { id: variantId, product: forSale() },
    select: { stock: true },
  });
  if (!variant) return "invalid";
  if (variant.stock > 0) return "back";

  const now = new Date();
  const lately = { gt: new Date(now.getTime() - MINUTE_MS) };
  const waiting = await tx.stockRequest.count({ where: { email, toldAt: null } });
  const asked = await tx.stockRequest.count({ where: { askedAt: lately } });
  if (waiting >= MOST_WAITING || asked >= MOST_A_MINUTE) return "later";

  await tx.stockRequest.upsert({
    where: { variantId_email: { variantId, email } },
    create: { variantId, email, askedAt: now },
    update: { variantId, email, askedAt: now, toldAt: null },
    select: { id: true },
  });
  return "kept";
}
