import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shop/site-footer";
import { SiteHeader } from "@/components/shop/site-header";

/**
 * A page between the shop's header and footer. Even a short page fills the first screen: a footer pinned to the screen's
 * lower edge would be seen to climb while the browser reads its lines.
 */
export function ShopFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" className="min-h-[calc(100svh-3.75rem-var(--spacing-section))]">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
