import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "@/app/document";
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
  return <Document>{children}</Document>;
}
