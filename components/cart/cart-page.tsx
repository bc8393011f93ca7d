"use client";

import { useEffect, useRef, useState } from "react";
import { CartLineItem } from "@/components/cart/cart-line-item";
import { useCart } from "@/components/cart/cart-provider";
import { CartSummary } from "@/components/cart/cart-summary";
import { EmptyCart } from "@/components/cart/empty-cart";
import { ExtrasLater } from "@/components/shop/product/extras-later";
import { Notice } from "@/components/ui/notice";
import type { CartView } from "@/lib/cart/view";

type CartPageProps = {
  /** As the server has just read it. */
  initial: CartView;
  /** What the server had to say of a change made without JavaScript. */
  message: string | null;
  /** From what subtotal UK delivery is free, in minor units; null when it never is. */
  freeFrom: number | null;
};

/** The cart as the server wrote it, then as the browser changes it. */
export function CartPage({ initial, message, freeFrom }: CartPageProps) {
  const live = useCart();
  const [taken, setTaken] = useState<CartView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // Only a cart that the server has read anew is to be taken.
  useEffect(() => {
    live.settle(initial);
    setTaken(initial);
  }, [initial]);

  const cart = taken === initial && live.cart ? live.cart : initial;
  const words = live.message ?? message;

  function change(variantId: number, quantity: number) {
    if (quantity === 0) heading.current?.focus(); // its button is about to go
    live.setQuantity(variantId, quantity);
  }

  return (
    <div className="wrap">
      <h1 ref={heading} tabIndex={-1} className="pt-[clamp(28px,4vw,56px)] pb-5 text-h1 outline-none md:pb-8">
        Your cart
      </h1>
      <div role="status">{words && <Notice tone="warn" title={words} className="mb-6" />}</div>
      {cart.lines.length === 0 ? (
        <>
          <EmptyCart />
          <div className="-mx-gutter">
            <ExtrasLater />
          </div>
        </>
      ) : (
        <div className="grid items-start gap-10 md:grid-cols-[minmax(0,1fr)_360px] lg:grid-cols-[minmax(0,1fr)_420px] lg:gap-[clamp(40px,6vw,96px)]">
          <ul className="border-ink border-t">
            {cart.lines.map((line) => (
              <CartLineItem key={line.variantId} line={line} onChange={change} />
            ))}
          </ul>
          <CartSummary cart={cart} freeFrom={freeFrom} />
        </div>
      )}
    </div>
  );
}
