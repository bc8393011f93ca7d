import type { ReactNode } from "react";
import type { ProductVariant } from "@/lib/catalogue/product";

// Which variant is chosen is known to CSS alone (`:has(:checked)`), so that choosing works on a static page without
// JavaScript. Whatever depends on the choice stands in the page once for each answer, and all but one have no display:
// they are neither seen, nor read out, nor focused, nor are their lazy pictures fetched.

/** Hides all that is not for the chosen variant. Once on a page, inside the element that holds it all. */
export function VariantStyle({ variants }: { variants: ProductVariant[] }) {
  const rules = variants.map(
    ({ id }) =>
      `[data-product]:has([name=variantId][value="${id}"]:checked) [data-for]:not([data-for~="${id}"]){display:none}`,
  );
  return <style>{rules.join("")}</style>;
}

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
