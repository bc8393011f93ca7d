import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "@/app/document";
import { mono, sans } from "@/app/fonts";
import { env } from "@/lib/env";

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: "Till: good things for the desk", template: "%s | Till" },
  description: "Keyboards, lamps, mugs and trays, chosen to be used every day.",
  openGraph: { siteName: "Till", locale: "en_GB", type: "website" },
  twitter: { card: "summary_large_image" },
  formatDetection: { telephone: false },
};

export { viewport } from "@/app/viewport";

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document className={`${sans.variable} ${mono.variable}`}>{children}</Document>;
}
