import "./globals.css";
import type { ReactNode } from "react";
import { CartProvider } from "@/components/cart/cart-provider";

/** What every page of the shop stands in; `className` names its typefaces. */
export function Document({ className, children }: { className: string; children: ReactNode }) {
  return (
    <html lang="en-GB" className={className} data-scroll-behavior="smooth">
      <body>
        <a
          href="#main"
          className="absolute -top-16 left-gutter z-60 rounded-md bg-ink px-4 py-2.5 text-on-ink focus:top-2"
        >
          Skip to content
        </a>
        <CartProvider>{children}</CartProvider>
      </body>
    </html>
  );
}
