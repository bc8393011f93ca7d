import { type ReactNode, ViewTransition } from "react";

/**
 * A product's picture, which grows from its card into its page's place, in browsers that can show it. No other change of
 * a page moves it. Only one may be `of` a product on a page.
 */
export function GrowingPicture({ of, children }: { of: number | null; children: ReactNode }) {
  if (of === null) return children;
  return (
    <ViewTransition name={`product-${of}`} default="none" share="growing">
      {children}
    </ViewTransition>
  );
}
