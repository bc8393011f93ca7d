"use client";

import { useCallback, useState } from "react";
import { useCart } from "@/components/cart/cart-provider";
import { Toast } from "@/components/ui/toast";
import type { CartLine } from "@/lib/cart/view";

/** For six seconds after a line was removed: what it was, and Undo. */
export function RemovedToast({ hidden }: { hidden: boolean }) {
  const { lastRemoved, undoRemove } = useCart();
  const [past, setPast] = useState<CartLine | null>(null);
  const forget = useCallback(() => setPast(lastRemoved), [lastRemoved]);
  const shown = !hidden && lastRemoved !== null && lastRemoved !== past;
  return (
    <Toast
      message={shown ? `${lastRemoved.name} removed` : null}
      action={{ label: "Undo", run: undoRemove }}
      onDone={forget}
    />
  );
}
