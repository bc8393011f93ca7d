import type { Metadata } from "next";
import { buttonStyle } from "@/components/ui/button-style";

export const metadata: Metadata = { title: "The till is busy", robots: { index: false } };

/** Sent with a 503 at the address of the page that it stands for, which its link therefore asks for again. */
export default function BusyPage() {
  return (
    <div className="wrap">
      <div className="grid max-w-130 justify-items-start gap-5 py-[clamp(40px,8vw,104px)]">
        <h1 className="text-h1">The till is busy.</h1>
        <p className="text-ink-2 text-lead">
          More people are at it than it can serve just now. Your cart is safe, and so is what you typed. Try again in a
          few seconds.
        </p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {/* biome-ignore lint/a11y/useValidAnchor: the address that the browser is at, key and all */}
          <a href="" className={buttonStyle()}>
            Try again
          </a>
          <a href="/" className={buttonStyle({ variant: "text" })}>
            Back to the shop
          </a>
        </div>
      </div>
    </div>
  );
}
