import type { Attempt } from "@/lib/checkout/decide-orders";
import { type PlacedOrder, placeOrders } from "@/lib/checkout/place-orders";
import { isUnavailable } from "@/lib/database/errors";
import { inBatches } from "@/lib/database/in-batches";
import { inTransaction } from "@/lib/database/transaction";
import { counters } from "@/lib/metrics/counters";

const MOST_TOGETHER = 64;

/** Where shoppers queue: whoever comes while others are being served is served with the rest of the queue, next. */
export function openTill() {
  const queue = inBatches((attempts: Attempt[]) => inTransaction((tx) => placeOrders(tx, attempts)), {
    most: MOST_TOGETHER,
    keyOf: ({ tokenHash }) => tokenHash,
    concernsAll: isUnavailable,
  });
  return async (attempt: Attempt): Promise<PlacedOrder> => {
    const outcome = await queue(attempt);
    if (outcome instanceof Error) throw outcome;
    counters.ordersPlaced++;
    return outcome;
  };
}

/**
 * Turns a cart into an order, together with those of whoever else is at the till just now: one transaction, one commit
 * and one lock on a product's row for all of them, each still judged by itself.
 * @throws CartClosed when there is no open cart of this token, CartEmpty, DeliveryNotOffered, StockShort,
 *   TotalChanged when the order would cost something else than `expectedTotal`
 */
export const placeOrder = openTill();
