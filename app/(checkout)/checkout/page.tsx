import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { CheckoutPage } from "@/components/checkout/checkout-page";
import { AlreadyOrdered, NothingToOrder } from "@/components/checkout/nothing-to-order";
import { orBusy } from "@/components/shop/busy";
import { findCurrentCart } from "@/lib/cart/current-cart";
import { findAnswer } from "@/lib/checkout/answer-cookie";
import { COUNTRIES } from "@/lib/checkout/countries";
import { getCheckout } from "@/lib/checkout/get-checkout";
import type { CheckoutState } from "@/lib/checkout/state";
import { PAYMENT_PROVIDERS } from "@/lib/payments/providers";

export const metadata: Metadata = { title: "Checkout", robots: { index: false } };

// Live, and whole without JavaScript: nothing of it is worth showing before the cart has been read.
export const instant = false;

const untouched: CheckoutState = { values: {}, errors: {}, problem: null, attempt: 0 };

type Props = PageProps<"/checkout">;

export default async function Page({ searchParams }: Props) {
  await connection();
  return orBusy(() => checkoutPage(searchParams));
}

async function checkoutPage(searchParams: Props["searchParams"]) {
  const checkout = await getCheckout(await findCurrentCart());
  if (checkout.kind === "empty") return <NothingToOrder />;
  if (checkout.kind === "ordered") return <AlreadyOrdered number={checkout.number} orderKey={checkout.key} />;

  const { cart, choices, quotes } = checkout;
  const served = new Set(choices.flatMap((choice) => choice.countries));
  return (
    <CheckoutPage
      answer={(await findAnswer((await searchParams).answer)) ?? untouched}
      checkoutId={randomUUID()}
      cart={cart}
      choices={choices}
      quotes={quotes}
      countries={COUNTRIES.filter(({ code }) => served.has(code))}
      payments={PAYMENT_PROVIDERS.map(({ id, label, hint }) => ({ id, label, hint }))}
    />
  );
}
