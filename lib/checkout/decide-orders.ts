import { CartClosed } from "@/lib/cart/errors";
import { CartEmpty, DeliveryNotOffered, type ShortLine, StockShort, TotalChanged } from "@/lib/checkout/errors";
import type { OrderLine } from "@/lib/checkout/order-lines";
import type { CheckoutRequest } from "@/lib/checkout/schema";
import { type DeliveryTerms, priceDelivered } from "@/lib/pricing/price-delivered";
import type { PricedOrder } from "@/lib/pricing/price-order";

/** A shopper's filled-in form, and the cart that the browser's cookie proves its own. */
export type Attempt = { tokenHash: string; request: CheckoutRequest };

export type OrderMethod = DeliveryTerms & { id: number; name: string; countries: string[] };

/** What the shop holds while it decides. */
export type Shop = {
  /** By token hash, the open carts alone. */
  carts: ReadonlyMap<string, { id: number; lines: OrderLine[] }>;
  /** By code. */
  methods: ReadonlyMap<string, OrderMethod>;
};

/** An order that may be written: its lines can be had, and it costs what its shopper saw. */
export type OrderDraft = {
  request: CheckoutRequest;
  cartId: number;
  method: OrderMethod;
  price: PricedOrder<OrderLine>;
};

export type Refusal = CartClosed | CartEmpty | StockShort | DeliveryNotOffered | TotalChanged;

/**
 * Says of each attempt whether it becomes an order, first come, first served: what one takes, the next can't have.
 * @returns for each attempt, in order, the draft of its order or why there is none
 */
export function decideOrders(attempts: readonly Attempt[], shop: Shop): (OrderDraft | Refusal)[] {
  const taken = new Map<number, number>();
  const left = (line: OrderLine) => line.available - (taken.get(line.variantId) ?? 0);
  return attempts.map((attempt) => {
    const decision = decide(attempt, shop, left);
    if (decision instanceof Error) return decision;
    for (const { variantId, quantity } of decision.price.lines)
      taken.set(variantId, (taken.get(variantId) ?? 0) + quantity);
    return decision;
  });
}

function decide({ tokenHash, request }: Attempt, shop: Shop, left: (line: OrderLine) => number): OrderDraft | Refusal {
  const cart = shop.carts.get(tokenHash);
  if (!cart) return new CartClosed();
  const { id: cartId, lines } = cart;
  if (lines.length === 0) return new CartEmpty();

  const short = lines.filter((line) => left(line) < line.quantity);
  if (short.length > 0) return new StockShort(short.map((line) => shortLine(line, left(line))));

  const method = shop.methods.get(request.deliveryMethod);
  if (!method?.countries.includes(request.country)) return new DeliveryNotOffered();

  const price = priceDelivered(lines, method);
  if (price.total !== request.expectedTotal) return new TotalChanged(price.total);
  return { request, cartId, method, price };
}

const shortLine = ({ name, variantName, quantity }: OrderLine, left: number): ShortLine => ({
  name,
  variantName,
  wanted: quantity,
  left: Math.max(0, left),
});
