import type { Metadata } from "next";
import { BrokenWords } from "@/components/shop/broken-words";
import { buttonStyle } from "@/components/ui/button-style";

export const metadata: Metadata = { title: "Something broke", robots: { index: false } };

/** Sent with a 500 at the address of the page that it stands for. */
export default function BrokenPage() {
  return (
    <BrokenWords
      retry={
        // biome-ignore lint/a11y/useValidAnchor: the address that the browser is at
        <a href="" className={buttonStyle()}>
          Try again
        </a>
      }
    />
  );
}
