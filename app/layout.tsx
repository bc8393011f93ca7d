import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { mono, sans } from "@/app/fonts";
import { CartProvider } from "@/components/cart/cart-provider";
import { env } from "@/lib/env";

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: "Till: good things for the desk", template: "%s | Till" },
  description: "Keyboards, lamps, mugs and trays, chosen to be used every day.",
  openGraph: { siteName: "Till", locale: "en_GB", type: "website" },
  twitter: { card: "summary_large_image" },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfdfb" },
    { media: "(prefers-color-scheme: dark)", color: "#12110f" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
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
