"use client";

import { Check, CircleAlert } from "lucide-react";
import { useCart } from "@/components/cart/cart-provider";
import { linkStyle } from "@/components/ui/text-link";

/** The drawer's own line of news: what was added, what was removed, or what the server did otherwise. */
export function DrawerStatus({ wasAdded }: { wasAdded: boolean }) {
  const { message, lastRemoved, undoRemove } = useCart();
  return (
    <div role="status" className="text-small">
      {message ? (
        <p className="-mx-5 -mt-2 flex gap-2.5 bg-warn-bg px-5 py-3.5 text-warn md:-mx-7 md:px-7">
          <CircleAlert aria-hidden strokeWidth={1.5} className="mt-0.5 size-4 flex-none" />
          {message}
        </p>
      ) : lastRemoved ? (
        <p className="-mx-5 -mt-2 flex items-baseline justify-between gap-4 bg-fill px-5 py-2 md:-mx-7 md:px-7">
          {lastRemoved.name} removed
          <button type="button" onClick={undoRemove} className={`py-2 font-label ${linkStyle}`}>
            Undo
          </button>
        </p>
      ) : (
        wasAdded && (
          <p className="-mx-5 -mt-2 flex gap-2.5 bg-fill px-5 py-3.5 md:-mx-7 md:px-7">
            <Check aria-hidden strokeWidth={1.5} className="mt-0.5 size-4 flex-none text-good" />
            Added to your cart.
          </p>
        )
      )}
    </div>
  );
}
