import type { Metadata } from "next";
import { Busy } from "@/components/shop/busy";

export const metadata: Metadata = { title: "The till is busy", robots: { index: false } };

/** Sent with a 503 at the address of the page that it stands for. */
export default function BusyPage() {
  return <Busy />;
}
