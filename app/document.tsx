import "./globals.css";
import type { ReactNode } from "react";
import { mono, sans } from "@/app/fonts";
import { CartProvider } from "@/components/cart/cart-provider";

/** What every page of the shop stands in. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sans.variable} ${mono.variable}`} data-scroll-behavior="smooth">
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
