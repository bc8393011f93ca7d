import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { isUnavailable } from "@/lib/database/errors";

/** The page, or what stands in for it while the database can't be had. */
export async function orBusy(page: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await page();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return <Busy />;
  }
}

/** Its link asks again for the page that it stands for. */
export function Busy() {
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
