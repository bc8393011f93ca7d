"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Seen } from "@/components/shop/product/recently-seen";

type Extras = ComponentType<{ here?: Seen }>;

/**
 * What makes a page's links and forms do their work in place comes after the page's own code; until then, and without
 * JavaScript, they lead to where it is done.
 */
export function ExtrasLater({ here }: { here?: Seen }) {
  const [Extras, setExtras] = useState<Extras | null>(null);

  useEffect(() => {
    import("@/components/shop/product/extras").then(
      (loaded) => setExtras(() => loaded.Extras),
      () => {}, // without a connection the page does without
    );
  }, []);

  return Extras && <Extras here={here} />;
}
