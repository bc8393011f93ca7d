import type { PaymentProvider } from "@/lib/payments/provider";
import { orderPath } from "@/lib/routes";

/** How long a shopper has to pay an invoice, from the order on. */
export const INVOICE_DAYS = 14;

/** Pay by bank transfer: nothing happens now, the order's page says where to send the money and by when. */
export const invoice: PaymentProvider = {
  id: "invoice",
  label: "Invoice",
  hint: `Pay within ${INVOICE_DAYS} days by bank transfer`,
  start: async (order) => ({ next: orderPath(order.number, order.accessKey) }),
};

export function invoiceDueDate(orderedAt: Date): Date {
  const due = new Date(orderedAt);
  due.setUTCDate(due.getUTCDate() + INVOICE_DAYS);
  return due;
}
