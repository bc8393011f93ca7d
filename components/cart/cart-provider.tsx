"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, use, useEffect, useOptimistic, useRef, useState, useTransition } from "react";
import { addToCartLive, type CartReply, changeQuantityLive } from "@/app/(checkout)/cart/actions";
import { type CartState, emptyState, fetchCart, readCount, withChange, writeCount } from "@/components/cart/cart-state";
import type { CartChange } from "@/lib/cart/apply-change";
import { cartMessage } from "@/lib/cart/messages";
import type { CartLine, CartView } from "@/lib/cart/view";

type CartContext = CartState & {
  add(line: CartLine): void;
  setQuantity(variantId: number, quantity: number): void;
  /** Takes a cart that a page has just read from the database. */
  settle(cart: CartView): void;
  isOpen: boolean;
  open(): void;
  close(): void;
  /** The server's last word, when it did otherwise than asked. */
  message: string | null;
  lastRemoved: CartLine | null;
  undoRemove(): void;
};

const Context = createContext<CartContext | null>(null);

export function useCart(): CartContext {
  const context = use(Context);
  if (!context) throw new Error("useCart needs a CartProvider above it.");
  return context;
}

/**
 * The browser's view of its cart. A change shows in the same frame; the server's answer then settles it, in the order
 * of the clicks. Pages stay static: the badge reads a cookie, the lines are fetched when there are any.
 */
export function CartProvider({ children }: { children: ReactNode }) {
  const [settled, setSettled] = useState(emptyState);
  const [shown, show] = useOptimistic(settled, withChange);
  const [, startTransition] = useTransition();
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [lastRemoved, setLastRemoved] = useState<CartLine | null>(null);
  const pathname = usePathname();

  const known = useRef(settled);
  const changes = useRef(0);

  function settle(cart: CartView) {
    writeCount(cart.count);
    known.current = { cart, count: cart.count };
    setSettled(known.current);
  }

  function run(change: CartChange, send: () => Promise<CartReply>) {
    changes.current++;
    startTransition(async () => {
      show(change);
      try {
        const reply = await send();
        const { cart } = reply;
        if (cart) startTransition(() => settle(cart));
        setMessage(cartMessage(reply.notice));
      } catch {
        setMessage("That did not reach us. Check your connection and try again.");
      }
    });
  }

  function add(line: CartLine) {
    setLastRemoved(null);
    run({ type: "add", line }, () => addToCartLive(line.variantId, line.quantity));
  }

  function setQuantity(variantId: number, quantity: number) {
    const line = shown.cart?.lines.find((other) => other.variantId === variantId);
    setLastRemoved(quantity === 0 && line?.forSale ? line : null);
    run({ type: "set", variantId, quantity }, () => changeQuantityLive(variantId, quantity));
  }

  // A placed order or another tab changes the cart behind our back: its cookie tells, at each new page.
  useEffect(() => {
    async function look() {
      const count = readCount();
      if (known.current.count === count && known.current.cart) return;
      known.current = count === 0 ? emptyState : { cart: null, count };
      setSettled(known.current);
      if (count === 0) return;

      const before = changes.current;
      const cart = await fetchCart();
      if (cart && changes.current === before) settle(cart); // else a change's answer is newer than this one
    }
    look();
    window.addEventListener("pageshow", look);
    return () => window.removeEventListener("pageshow", look);
  }, [pathname]);

  const context: CartContext = {
    ...shown,
    settle,
    add,
    setQuantity,
    undoRemove: () => lastRemoved && add(lastRemoved),
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    message,
    lastRemoved,
  };
  return <Context value={context}>{children}</Context>;
}
