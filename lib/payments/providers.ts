import { invoice } from "@/lib/payments/invoice";
import type { PaymentProvider } from "@/lib/payments/provider";

/** Every way to pay, in the order that the checkout offers them. */
export const PAYMENT_PROVIDERS: readonly PaymentProvider[] = [invoice];

export function paymentProvider(id: string): PaymentProvider {
  const provider = PAYMENT_PROVIDERS.find((one) => one.id === id);
  if (!provider) throw new RangeError(`There is no payment provider "${id}".`);
  return provider;
}
