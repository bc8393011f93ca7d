import type { ReactNode } from "react";
import type { ProductVariant } from "@/lib/catalogue/product";

// Which variant is chosen is known to CSS alone (`:has(:checked)`), so that choosing works on a static page without
// JavaScript. Whatever depends on the choice stands in the page once for each answer, and all but one have no display:
// they are neither seen, nor read out, nor focused, nor are their lazy pictures fetched.

/**
 * Hides all that is not for the chosen variant. Once on a page, inside the element that holds it all, before the rest:
 * a browser paints the pictures before it has read the radio buttons below them, and until then takes `selectedId`.
 */
export function VariantStyle({ variants, selectedId }: { variants: ProductVariant[]; selectedId: number }) {
  const undecided = hideAllBut(selectedId, ":not(:has([name=variantId]:checked))");
  const chosen = variants.map(({ id }) => hideAllBut(id, `:has([name=variantId][value="${id}"]:checked)`));
  return <style>{[undecided, ...chosen].join("")}</style>;
}

const hideAllBut = (id: number, when: string) =>
  `[data-product]${when} [data-for]:not([data-for~="${id}"]){display:none}`;

type ByVariantProps<T> = {
  variants: ProductVariant[];
  selectedId: number;
  /** What it is that differs. Variants with the same answer share one element. */
  of: (variant: ProductVariant) => T;
  children: (answer: T, forVariants: string) => ReactNode;
};

/** Renders once for each different answer, the selected variant's first; `data-for` must carry `forVariants`. */
export function ByVariant<T>({ variants, selectedId, of, children }: ByVariantProps<T>) {
  const groups = new Map<string, { answer: T; ids: number[] }>();
  const selectedFirst = variants.toSorted((a, b) => Number(b.id === selectedId) - Number(a.id === selectedId));
  for (const variant of selectedFirst) {
    const answer = of(variant);
    const key = JSON.stringify(answer);
    const group = groups.get(key) ?? { answer, ids: [] };
    group.ids.push(variant.id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ answer, ids }) => children(answer, ids.join(" ")));
}
