import type { ReactNode } from "react";
import { CheckoutColumns } from "@/components/checkout/checkout-columns";
import { ButtonLink } from "@/components/ui/button-link";
import { orderPath } from "@/lib/routes";

/** The checkout of a cart with nothing in it. */
export function NothingToOrder() {
  return (
    <Standstill words="Your cart is empty. There is nothing to pay for yet.">
      <ButtonLink href="/">Have a look round</ButtonLink>
      <ButtonLink href="/cart" variant="line">
        Your cart
      </ButtonLink>
    </Standstill>
  );
}

/** The checkout of a cart that has become an order already. */
export function AlreadyOrdered({ number, orderKey }: { number: string; orderKey: string }) {
  return (
    <Standstill
      words={
        <>
          You have placed this order already. It went through once, as{" "}
          <span className="font-mono leading-none whitespace-nowrap" data-order-number={number}>
            {number}
          </span>
          .
        </>
      }
    >
      <ButtonLink href={orderPath(number, orderKey)} prefetch={false}>
        See your order
      </ButtonLink>
      <ButtonLink href="/" variant="line">
        Start a new cart
      </ButtonLink>
    </Standstill>
  );
}

function Standstill({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <CheckoutColumns>
      <div className="grid justify-items-start gap-5 md:pt-10">
        <h1 className="text-h1">Checkout</h1>
        <p className="max-w-[46ch] text-ink-2 text-lead">{words}</p>
        <div className="flex flex-wrap gap-3">{children}</div>
      </div>
    </CheckoutColumns>
  );
}
