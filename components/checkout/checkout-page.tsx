"use client";

import { useState } from "react";
import { AddressFields } from "@/components/checkout/address-fields";
import { CartNews } from "@/components/checkout/cart-news";
import { CheckoutColumns } from "@/components/checkout/checkout-columns";
import { CheckoutProblemPanel } from "@/components/checkout/checkout-problem";
import { ContactFields } from "@/components/checkout/contact-fields";
import { DeliveryMethods } from "@/components/checkout/delivery-methods";
import { GiftNote } from "@/components/checkout/gift-note";
import { OrderSummary } from "@/components/checkout/order-summary";
import { type PaymentChoice, PaymentMethods } from "@/components/checkout/payment-methods";
import { PlaceOrder } from "@/components/checkout/place-order";
import { useCheckoutForm } from "@/components/checkout/use-checkout-form";
import { useDelivery } from "@/components/checkout/use-delivery";
import type { CartView } from "@/lib/cart/view";
import type { Country } from "@/lib/checkout/countries";
import type { DeliveryChoice } from "@/lib/checkout/get-checkout";
import type { Quote } from "@/lib/checkout/quote";
import type { CheckoutState } from "@/lib/checkout/state";

type CheckoutPageProps = {
  /** What became of an attempt that was made without JavaScript. */
  answer: CheckoutState;
  /** Names this attempt: however often the form is posted, it makes one order. */
  checkoutId: string;
  cart: CartView;
  choices: DeliveryChoice[];
  /** What the order costs, by delivery method. */
  quotes: Record<string, Quote>;
  countries: Country[];
  payments: PaymentChoice[];
};

/** The whole checkout: one form, and beside it the order that it places. */
export function CheckoutPage({ answer, checkoutId, cart, choices, quotes, countries, payments }: CheckoutPageProps) {
  const { state, isPending, ...form } = useCheckoutForm(answer);
  const [firstId] = useState(checkoutId);
  const delivery = useDelivery(choices, state.values);
  const quote = delivery.method && quotes[delivery.method.code];
  if (!delivery.method || !quote) return null;

  const { values, errors } = state;
  return (
    <CheckoutColumns order={<OrderSummary quote={quote} methodName={delivery.method.name} />}>
      <h1 className="mb-6 text-h2 md:mb-8">Checkout</h1>
      <form {...form} noValidate className="grid gap-10 md:gap-12">
        <CheckoutProblemPanel state={state} cart={cart} total={quote.total} />
        {state.attempt === 0 && <CartNews cart={cart} />}
        <input type="hidden" name="checkoutId" value={isStale(state) ? checkoutId : (values.checkoutId ?? firstId)} />
        <input type="hidden" name="expectedTotal" value={quote.total} />
        <ContactFields values={values} errors={errors} />
        <AddressFields values={values} errors={errors} countries={countries} delivery={delivery} />
        <DeliveryMethods choices={choices} countries={countries} delivery={delivery} error={errors.deliveryMethod} />
        <GiftNote typed={values.giftNote} error={errors.giftNote} />
        <PaymentMethods choices={payments} chosen={values.paymentProvider} error={errors.paymentProvider} />
        <PlaceOrder total={quote.total} busy={isPending} />
      </form>
    </CheckoutColumns>
  );
}

/** The id that was sent is of no use any more: the next attempt needs a new one. */
const isStale = ({ problem, errors }: CheckoutState) => problem?.kind === "invalid" || errors.checkoutId !== undefined;
