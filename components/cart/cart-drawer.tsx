"use client";

import { useRef, useState } from "react";
import { CartLineItem } from "@/components/cart/cart-line-item";
import { useCart } from "@/components/cart/cart-provider";
import { DrawerStatus } from "@/components/cart/drawer-status";
import { EmptyCart } from "@/components/cart/empty-cart";
import { RemovedToast } from "@/components/cart/removed-toast";
import { VatRows } from "@/components/cart/vat-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Drawer } from "@/components/ui/drawer";
import { SumRow, Sums } from "@/components/ui/sums";
import { TextLink } from "@/components/ui/text-link";
import type { CartView } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";

/** The cart at the page's edge, and the word on what was removed from it. Once on a page. */
export function CartDrawer() {
  const { cart, count, isOpen, close, setQuantity } = useCart();
  const wasAdded = useOpenedByAdding(isOpen, count);
  const body = useRef<HTMLDivElement>(null);

  function change(variantId: number, quantity: number) {
    if (quantity === 0) body.current?.focus(); // its button is about to go
    setQuantity(variantId, quantity);
  }

  return (
    <>
      <Drawer
        open={isOpen}
        onClose={close}
        closeLabel="Close cart"
        elseFocus={cartLink}
        title={
          <>
            Your cart <span className="font-text text-ink-3 tabular-nums">{count}</span>
          </>
        }
        footer={cart && cart.lines.length > 0 && <DrawerFooter cart={cart} onLeave={close} />}
      >
        <DrawerStatus wasAdded={wasAdded} />
        <div ref={body} tabIndex={-1} className="outline-none">
          <DrawerLines cart={cart} onChange={change} onLeave={close} />
        </div>
      </Drawer>
      <RemovedToast hidden={isOpen} />
    </>
  );
}

/** Whether the count rose in the same moment as the drawer opened, which is what adding something does. */
function useOpenedByAdding(isOpen: boolean, count: number): boolean {
  const [seen, setSeen] = useState({ isOpen, count, wasAdded: false });
  if (seen.isOpen !== isOpen || (!isOpen && seen.count !== count)) {
    setSeen({ isOpen, count, wasAdded: isOpen && count > seen.count });
  }
  return seen.wasAdded;
}

type DrawerLinesProps = {
  cart: CartView | null;
  onChange: (variantId: number, quantity: number) => void;
  onLeave: () => void;
};

function DrawerLines({ cart, onChange, onLeave }: DrawerLinesProps) {
  if (!cart) return <div aria-busy className="my-5 h-27.5 animate-pulse rounded-xs bg-fill-2" />;
  if (cart.lines.length === 0) {
    return (
      <div className="pt-4">
        <EmptyCart onLeave={onLeave} />
      </div>
    );
  }
  return (
    <ul>
      {cart.lines.map((line) => (
        <CartLineItem key={line.variantId} line={line} compact onChange={onChange} onLeave={onLeave} />
      ))}
    </ul>
  );
}

function DrawerFooter({ cart, onLeave }: { cart: CartView; onLeave: () => void }) {
  return (
    <>
      <Sums>
        <SumRow label="Subtotal">
          <span data-price={cart.subtotal} className="font-label">
            {formatMoney(cart.subtotal)}
          </span>
        </SumRow>
        <VatRows cart={cart} />
      </Sums>
      <ButtonLink href="/checkout" variant="till" wide prefetch={false} onClick={onLeave}>
        Checkout
      </ButtonLink>
      <TextLink href="/cart" onClick={onLeave} className="justify-self-center py-2.5 text-small">
        View cart
      </TextLink>
    </>
  );
}

// A first thing added sets a cookie, and the page that it was added on may be drawn anew.
const cartLink = () => document.querySelector<HTMLElement>('header a[href="/cart"]');
