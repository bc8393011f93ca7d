/**
 * What the shop asks of whoever takes the money. Providers are called after the order is committed, never inside its
 * transaction; amounts are minor units.
 */
export type PaymentProvider = {
  /** Stored on the order: "invoice". */
  id: string;
  /** As the checkout offers it. */
  label: string;
  hint: string;
  /** Starts the payment of a placed order and says where its shopper goes next. */
  start(order: PayableOrder): Promise<{ next: string }>;
};

export type PayableOrder = { number: string; accessKey: string; total: number; currency: string };
