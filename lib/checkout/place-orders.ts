import { closeCarts, reopenCarts } from "@/lib/cart/lock-cart";
import { type Attempt, decideOrders, type OrderDraft, type Refusal, type Shop } from "@/lib/checkout/decide-orders";
import { readOrderLines } from "@/lib/checkout/order-lines";
import { type WrittenOrder, writeOrders } from "@/lib/checkout/write-orders";
import type { Tx } from "@/lib/database/transaction";
import { lookup } from "@/lib/lookup";
import { takeStock } from "@/lib/stock/take-stock";

export type PlacedOrder = {
  number: string;
  accessKey: string;
  /** Products whose pages must change, because a variant's stock level did. */
  changedProducts: number[];
};

/**
 * Turns the carts of several shoppers into orders: prices them anew, writes them, takes their stock, with as many
 * statements for a hundred as for one. Carts are locked first, so that a second submit waits and then finds its cart
 * closed; stock is taken last, so that a variant's row is locked for one round trip and the commit.
 * @returns for each attempt, in order, what was placed, or why nothing was
 * @throws StaleRead when stock that was counted on has gone meanwhile: the transaction must be run again
 */
export async function placeOrders(tx: Tx, attempts: readonly Attempt[]): Promise<(PlacedOrder | Refusal)[]> {
  const shop = await readShop(tx, attempts);
  const decisions = decideOrders(attempts, shop);
  const drafts = decisions.flatMap((decision) => (decision instanceof Error ? [] : [decision]));

  await reopenCarts(tx, cartsWithout(drafts, shop));
  const orders = await writeOrders(tx, drafts);
  const levelChanged = await takeStock(tx, orders.flatMap(takingsOf));

  const orderOf = new Map(orders.map((order) => [order.draft, placed(order, levelChanged)]));
  return decisions.map((decision) => (decision instanceof Error ? decision : lookup(orderOf, decision)));
}

async function readShop(tx: Tx, attempts: readonly Attempt[]): Promise<Shop> {
  const carts = await closeCarts(
    tx,
    attempts.map(({ tokenHash }) => tokenHash),
  );
  const lines = await readOrderLines(
    tx,
    carts.map(({ id }) => id),
  );
  const methods = await tx.deliveryMethod.findMany({
    where: { active: true },
    select: { id: true, code: true, name: true, price: true, freeFrom: true, vatRate: true, countries: true },
  });
  return {
    carts: new Map(carts.map(({ id, tokenHash }) => [tokenHash, { id, lines: lookup(lines, id) }])),
    methods: new Map(methods.map((method) => [method.code, method])),
  };
}

function cartsWithout(drafts: readonly OrderDraft[], { carts }: Shop): number[] {
  const ordered = new Set(drafts.map(({ cartId }) => cartId));
  return [...carts.values()].map(({ id }) => id).filter((id) => !ordered.has(id));
}

const takingsOf = ({ id, draft }: WrittenOrder) => draft.price.lines.map((line) => ({ ...line, orderId: id }));

function placed({ number, accessKey, draft }: WrittenOrder, levelChanged: ReadonlySet<number>): PlacedOrder {
  const changed = draft.price.lines.filter(({ variantId }) => levelChanged.has(variantId));
  return { number, accessKey, changedProducts: changed.map(({ productId }) => productId) };
}
