import { useCallback, useEffect, useState } from "react";
import { changeSaved, noteSaved } from "@/components/wishlist/change-saved";
import type { CartLine } from "@/lib/cart/view";

/** The list as the server read it, then as the browser changes it: at once, and back again when the server can't. */
export function useWishlist(initial: CartLine[]) {
  const [read, setRead] = useState(initial);
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set());
  const [lastRemoved, setLastRemoved] = useState<CartLine | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (read !== initial) {
    setRead(initial);
    setRemoved(new Set());
  }

  useEffect(() => noteSaved(initial.map(({ variantId }) => variantId)), [initial]);

  const mark = (variantId: number, isSaved: boolean) =>
    setRemoved((ids) => {
      const others = [...ids].filter((id) => id !== variantId);
      return new Set(isSaved ? others : [...others, variantId]);
    });

  async function change({ variantId }: CartLine, isSaved: boolean) {
    mark(variantId, isSaved);
    const message = await changeSaved(variantId, isSaved);
    setProblem(message);
    if (message) mark(variantId, !isSaved);
  }

  function remove(line: CartLine) {
    setLastRemoved(line);
    change(line, false);
  }

  function undo() {
    setLastRemoved(null);
    if (lastRemoved) change(lastRemoved, true);
  }

  return {
    lines: read.filter(({ variantId }) => !removed.has(variantId)),
    lastRemoved,
    problem,
    remove,
    undo,
    forgetRemoved: useCallback(() => setLastRemoved(null), []),
  };
}
