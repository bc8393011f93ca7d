import type { ReactNode } from "react";
import { workingDays } from "@/components/order/order-words";
import { countryName } from "@/lib/checkout/countries";
import type { OrderDetails } from "@/lib/orders/queries";
import { paymentProvider } from "@/lib/payments/providers";

/** Where it goes, how, and who is told. */
export function OrderFacts({ order }: { order: OrderDetails }) {
  const { address, deliveryMethod, deliveryMethodName, email, giftNote, paymentProvider: provider } = order;
  return (
    <dl className="grid grid-cols-[auto_1fr] border-line border-t text-[0.9375rem] leading-5">
      {address && <Fact label="Going to">{addressLines(address).join(", ")}</Fact>}
      <Fact label="Method">
        {deliveryMethodName}, {workingDays(deliveryMethod)}
      </Fact>
      <Fact label="Payment">{paymentProvider(provider).label}</Fact>
      <Fact label="Email">{email}</Fact>
      {giftNote && <Fact label="Gift note">{giftNote}</Fact>}
      {address?.phone && <Fact label="Phone">{address.phone}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="border-line border-b py-2.5 pr-8 text-ink-3">{label}</dt>
      <dd className="min-w-0 border-line border-b py-2.5 text-right whitespace-pre-line wrap-anywhere">{children}</dd>
    </>
  );
}

function addressLines(address: NonNullable<OrderDetails["address"]>): string[] {
  const { fullName, line1, line2, city, postcode, country } = address;
  return [fullName, line1, line2, `${city} ${postcode}`, countryName(country)].filter((line) => line !== null);
}
