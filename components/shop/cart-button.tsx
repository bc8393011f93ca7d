"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { useCart } from "@/components/cart/cart-provider";

/** A link to the cart; a plain click opens the drawer instead, except on the cart's own page. */
export function CartButton() {
  const { count, open } = useCart();
  const pathname = usePathname();

  function handleClick(event: MouseEvent) {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || pathname === "/cart") return;
    event.preventDefault();
    open();
  }

  return (
    <Link
      href="/cart"
      prefetch={false} // its page is seldom where a press leads
      onClick={handleClick}
      aria-label={count === 0 ? "Cart" : `Cart, ${count} ${count === 1 ? "item" : "items"}`}
      className="-mr-3 inline-flex h-11 items-center gap-2 rounded-md px-3 font-label text-[0.9375rem] transition-colors hover:bg-fill"
    >
      Cart
      {count > 0 && (
        // Drawn, not written: the link's name has the number already, in words.
        <span
          aria-hidden
          data-count={count}
          className="h-5.5 min-w-5.5 rounded-full bg-tally px-1.5 text-center font-label text-micro text-on-tally leading-5.5 tabular-nums before:content-[attr(data-count)]"
        />
      )}
    </Link>
  );
}
