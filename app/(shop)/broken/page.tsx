import type { Metadata } from "next";
import { BrokenWords } from "@/components/shop/broken-words";
import { TryAgain } from "@/components/shop/try-again";

export const metadata: Metadata = { title: "Something broke", robots: { index: false } };

/** Sent with a 500 at the address of the page that it stands for. */
export default function BrokenPage() {
  return <BrokenWords retry={<TryAgain />} />;
}
