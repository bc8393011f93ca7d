import type { OrderDraft } from "@/lib/checkout/decide-orders";
import { findOrCreateCustomers } from "@/lib/customers/find-or-create-customers";
import type { Tx } from "@/lib/database/transaction";
import { lookup } from "@/lib/lookup";
import { newAccessKey, newOrderNumber } from "@/lib/orders/order-number";

export type WrittenOrder = { id: number; number: string; accessKey: string; draft: OrderDraft };

/** Writes the orders with their customers, addresses and lines; their stock is not taken yet. */
export async function writeOrders(tx: Tx, drafts: readonly OrderDraft[]): Promise<WrittenOrder[]> {
  if (drafts.length === 0) return [];
  const customers = await findOrCreateCustomers(
    tx,
    drafts.map(({ request }) => request),
  );
  const orders = drafts.map((draft) => ({ draft, number: newOrderNumber(), accessKey: newAccessKey() }));
  const rows = orders.map(({ draft, number, accessKey }) => ({
    ...orderRow(draft),
    number,
    access_key: accessKey,
    user_id: lookup(customers, draft.request.email),
  }));
  const written = await insert(tx, rows);
  const ids = new Map(written.map(({ number, id }) => [number, id]));
  return orders.map((order) => ({ ...order, id: lookup(ids, order.number) }));
}

// Raw, as Prisma writes one table at a time and works longer on each row than PostgreSQL: for 64 orders, five times.
function insert(tx: Tx, rows: object[]) {
  return tx.$queryRaw<{ id: number; number: string }[]>`
    WITH draft AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS draft (
        number text, access_key text, checkout_id uuid, cart_id int, user_id int, email text,
        subtotal int, discount int, delivery_price int, total int, vat int,
        delivery_method_id int, delivery_method_name text, delivery_vat_rate int, payment_provider text, gift_note text,
        address jsonb, lines jsonb
      )
    ), placed AS (
      INSERT INTO orders (
        number, access_key, checkout_id, cart_id, user_id, email, subtotal, discount, delivery_price, total, vat,
        delivery_method_id, delivery_method_name, delivery_vat_rate, payment_provider, gift_note, updated_at
      )
      SELECT
        number, access_key, checkout_id, cart_id, user_id, email, subtotal, discount, delivery_price, total, vat,
        delivery_method_id, delivery_method_name, delivery_vat_rate, payment_provider, gift_note, now()
      FROM draft
      RETURNING id, number
    ), addressed AS (
      INSERT INTO addresses (order_id, full_name, line1, line2, city, postcode, country, phone)
      SELECT placed.id, a.full_name, a.line1, a.line2, a.city, a.postcode, a.country, a.phone
      FROM placed JOIN draft USING (number), jsonb_populate_record(NULL::addresses, draft.address) AS a
    ), itemised AS (
      INSERT INTO order_items
        (order_id, variant_id, name, variant_name, sku, unit_price, quantity, discount, total, vat_rate, vat)
      SELECT
        placed.id, l.variant_id, l.name, l.variant_name, l.sku, l.unit_price, l.quantity, l.discount, l.total, l.vat_rate, l.vat
      FROM placed JOIN draft USING (number), jsonb_populate_recordset(NULL::order_items, draft.lines) AS l
    )
    SELECT id, number FROM placed`;
}

function orderRow({ request, cartId, method, price }: OrderDraft) {
  return {
    checkout_id: request.checkoutId,
    cart_id: cartId,
    email: request.email,
    subtotal: price.subtotal,
    discount: price.discount,
    delivery_price: price.deliveryPrice,
    total: price.total,
    vat: price.vat,
    delivery_method_id: method.id,
    delivery_method_name: method.name,
    delivery_vat_rate: method.vatRate,
    payment_provider: request.paymentProvider,
    gift_note: request.giftNote,
    address: { ...request, full_name: request.fullName },
    lines: price.lines.map((line) => ({
      variant_id: line.variantId,
      name: line.name,
      variant_name: line.variantName,
      sku: line.sku,
      unit_price: line.unitPrice,
      quantity: line.quantity,
      discount: line.discount,
      total: line.total,
      vat_rate: line.vatRate,
      vat: line.vat,
    })),
  };
}
