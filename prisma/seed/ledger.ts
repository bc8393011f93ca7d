import type { MovementReason } from "@/lib/database/generated/client";
import { DAY_MS } from "@/prisma/seed/order-dates";

export type Movement = { delta: number; reason: MovementReason; note: string | null; orderId: number | null; at: Date };

const BOX = 24;

/**
 * A variant's whole ledger, oldest first: what was sold and came back, and the deliveries between that keep the stock
 * from ever going below 0 and bring it to `stock` in the end.
 * @param changes sales and returns, in any order
 * @throws RangeError when more comes back after the last sale than is left today
 */
export function planLedger(
  { stock, publishedAt }: { stock: number; publishedAt: Date },
  changes: readonly Movement[],
  now: Date,
): Movement[] {
  const sorted = changes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const ledger: Movement[] = [];
  let balance = 0;
  let toCome = stock - sorted.reduce((sum, { delta }) => sum + delta, 0);

  function receive(atLeast: number, at: Date) {
    const box = Math.max(BOX, atLeast);
    const delta = toCome < box * 1.5 ? toCome : box;
    if (delta < atLeast) throw new RangeError("More comes back than is left today.");
    if (delta === 0) return;
    ledger.push({ delta, reason: "RECEIVED", note: null, orderId: null, at });
    balance += delta;
    toCome -= delta;
  }

  receive(0, new Date(publishedAt.getTime() - 3 * DAY_MS));
  for (const change of sorted) {
    const short = -(balance + change.delta);
    if (short > 0) receive(short, latest(ledger.at(-1)?.at, new Date(change.at.getTime() - 2 * DAY_MS)));
    ledger.push(change);
    balance += change.delta;
  }
  if (toCome > 0) receive(toCome, latest(ledger.at(-1)?.at, new Date(now.getTime() - 5 * DAY_MS)));
  return ledger;
}

function latest(a: Date | undefined, b: Date): Date {
  return a && a > b ? a : b;
}
