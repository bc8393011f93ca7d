import { closeCart } from "@/lib/cart/lock-cart";
import { StockShort, TotalChanged } from "@/lib/checkout/errors";
import { findDeliveryMethod } from "@/lib/checkout/find-delivery-method";
import { type OrderLine, readOrderLines } from "@/lib/checkout/order-lines";
import type { CheckoutRequest } from "@/lib/checkout/schema";
import { findOrCreateCustomer } from "@/lib/customers/find-or-create-customer";
import type { Tx } from "@/lib/database/transaction";
import { newAccessKey, newOrderNumber } from "@/lib/orders/order-number";
import { deliveryPrice } from "@/lib/pricing/delivery-price";
import { type PricedOrder, priceOrder } from "@/lib/pricing/price-order";
import { TooFewInStock, takeStock } from "@/lib/stock/take-stock";

export type PlacedOrder = {
  number: string;
  accessKey: string;
  /** Products whose pages must change, because a variant's stock level did. */
  changedProducts: number[];
};

type Method = Awaited<ReturnType<typeof findDeliveryMethod>>;

/**
 * Turns a cart into an order: prices it anew, writes it, takes its stock. All or nothing: it throws, and the
 * transaction that it runs in undoes the rest.
 * @throws CartClosed when the cart was ordered already, CartEmpty, DeliveryNotOffered, StockShort,
 *   TotalChanged when the order would cost something else than `expectedTotal`
 */
export async function placeOrder(tx: Tx, cartId: number, request: CheckoutRequest): Promise<PlacedOrder> {
  await closeCart(tx, cartId); // first: a second submit waits here, then finds it closed
  const lines = await readOrderLines(tx, cartId);
  const method = await findDeliveryMethod(tx, request.deliveryMethod, request.country);
  const price = priceLines(lines, method);
  if (price.total !== request.expectedTotal) throw new TotalChanged(price.total);

  const order = await createOrder(tx, cartId, request, { lines, method, price });
  const levelChanged = await takeStock(tx, order.id, lines).catch((error) => {
    throw error instanceof TooFewInStock ? new StockShort(shortLines(lines, error)) : error;
  });
  return {
    number: order.number,
    accessKey: order.accessKey,
    changedProducts: lines.filter((line) => levelChanged.includes(line.variantId)).map((line) => line.productId),
  };
}

function priceLines(lines: OrderLine[], method: Method): PricedOrder {
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const delivery = { price: deliveryPrice(method, subtotal), vatRate: method.vatRate };
  return priceOrder({ lines, discount: 0, delivery });
}

async function createOrder(
  tx: Tx,
  cartId: number,
  request: CheckoutRequest,
  { lines, method, price }: { lines: OrderLine[]; method: Method; price: PricedOrder },
) {
  const { fullName, line1, line2, city, postcode, country, phone } = request;
  return tx.order.create({
    data: {
      number: newOrderNumber(),
      accessKey: newAccessKey(),
      checkoutId: request.checkoutId,
      cartId,
      userId: await findOrCreateCustomer(tx, request),
      email: request.email,
      subtotal: price.subtotal,
      discount: price.discount,
      deliveryPrice: price.deliveryPrice,
      total: price.total,
      vat: price.vat,
      deliveryMethodId: method.id,
      deliveryMethodName: method.name,
      deliveryVatRate: method.vatRate,
      paymentProvider: request.paymentProvider,
      address: { create: { fullName, line1, line2, city, postcode, country, phone } },
      items: { create: lines.map(({ productId: _, ...line }, index) => ({ ...line, ...pricedLine(price, index) })) },
    },
    select: { id: true, number: true, accessKey: true },
  });
}

function pricedLine(price: PricedOrder, index: number) {
  const line = price.lines[index];
  if (!line) throw new RangeError("priceOrder gives one priced line for each line");
  return line;
}

function shortLines(lines: OrderLine[], { variantId, left }: TooFewInStock) {
  return lines
    .filter((line) => line.variantId === variantId)
    .map(({ name, variantName, quantity }) => ({ name, variantName, wanted: quantity, left }));
}
