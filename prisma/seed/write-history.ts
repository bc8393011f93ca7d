import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { lookup } from "@/lib/lookup";
import { newAccessKey, newOrderNumber } from "@/lib/orders/order-number";
import { invoice } from "@/lib/payments/invoice";
import { priceDelivered } from "@/lib/pricing/price-delivered";
import { CUSTOMERS } from "@/prisma/seed/customers";
import { type PlannedOrder, planHistory, type SoldVariant } from "@/prisma/seed/history";
import type { Movement } from "@/prisma/seed/ledger";
import { DAY_MS } from "@/prisma/seed/order-dates";

/** Offers began this long ago; before, things sold at the price that is struck through now. */
const OFFER_DAYS = 21;

/** A variant's sales and returns. */
export type Changes = Map<number, Movement[]>;

/** Customers and eighteen months of their orders. @returns what these did to each variant's stock, by its id */
export async function writeHistory(tx: Tx, variants: SoldVariant[], now: Date): Promise<Changes> {
  const methods = await tx.deliveryMethod.findMany({ orderBy: { position: "asc" } });
  const history = planHistory(now, { variants, methods, customers: CUSTOMERS });
  const userIds = await writeCustomers(tx, history, now);

  const planned = history.map((order) => ({ order, checkoutId: randomUUID(), price: pricesOf(order, now) }));
  const rows = await tx.order.createManyAndReturn({
    data: planned.map(({ order, checkoutId, price }) => ({
      ...orderRow(order, price),
      checkoutId,
      userId: lookup(userIds, order.customer.email),
    })),
    select: { id: true, checkoutId: true },
  });
  const ids = new Map(rows.map(({ id, checkoutId }) => [checkoutId, id]));
  const written = planned.map(({ checkoutId, ...one }) => ({ ...one, orderId: lookup(ids, checkoutId) }));

  await tx.address.createMany({ data: written.map(({ order, orderId }) => addressRow(order, orderId)) });
  await tx.orderItem.createMany({ data: written.flatMap(itemRows) });
  return changesOf(written);
}

async function writeCustomers(tx: Tx, history: PlannedOrder[], now: Date): Promise<Map<string, number>> {
  const joined = new Map(history.toReversed().map(({ customer, createdAt }) => [customer.email, createdAt]));
  await tx.user.createMany({
    data: CUSTOMERS.map(({ email, name, phone }) => ({ email, name, phone, createdAt: joined.get(email) ?? now })),
    skipDuplicates: true,
  });
  const users = await tx.user.findMany({
    where: { email: { in: CUSTOMERS.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  return new Map(users.map(({ id, email }) => [email, id]));
}

type Prices = ReturnType<typeof pricesOf>;
type Written = { order: PlannedOrder; price: Prices; orderId: number };

function pricesOf({ lines, method, createdAt }: PlannedOrder, now: Date) {
  const beforeOffer = now.getTime() - createdAt.getTime() > OFFER_DAYS * DAY_MS;
  const sold = lines.map(({ variant, quantity }) => ({
    variantId: variant.id,
    name: variant.productName,
    variantName: variant.name,
    sku: variant.sku,
    unitPrice: (beforeOffer && variant.compareAtPrice) || variant.price,
    quantity,
    vatRate: variant.vatRate,
  }));
  return priceDelivered(sold, method);
}

function orderRow({ customer, createdAt, settledAt, status, method }: PlannedOrder, price: Prices) {
  const { subtotal, discount, total, vat } = price;
  return {
    number: newOrderNumber(),
    accessKey: newAccessKey(),
    status,
    email: customer.email,
    subtotal,
    discount,
    deliveryPrice: price.deliveryPrice,
    total,
    vat,
    deliveryMethodId: method.id,
    deliveryMethodName: method.name,
    deliveryVatRate: method.vatRate,
    paymentProvider: invoice.id,
    createdAt,
    updatedAt: settledAt,
  };
}

function addressRow({ customer }: PlannedOrder, orderId: number): Prisma.AddressCreateManyInput {
  const { name, line1, city, postcode, country, phone } = customer;
  return { orderId, fullName: name, line1, city, postcode, country, phone };
}

const itemRows = ({ price, orderId }: Written): Prisma.OrderItemCreateManyInput[] =>
  price.lines.map((line) => ({ ...line, orderId }));

function changesOf(written: Written[]): Changes {
  const changes: Changes = new Map();
  const add = (variantId: number, change: Movement) =>
    changes.set(variantId, [...(changes.get(variantId) ?? []), change]);

  for (const { order, orderId } of written) {
    const cameBack = order.status === "CANCELLED" || order.status === "REFUNDED";
    for (const { variant, quantity } of order.lines) {
      add(variant.id, { delta: -quantity, reason: "SALE", note: null, orderId, at: order.createdAt });
      if (cameBack) add(variant.id, { delta: quantity, reason: "RETURN", note: null, orderId, at: order.settledAt });
    }
  }
  return changes;
}
