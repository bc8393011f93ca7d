import type { ReactNode } from "react";
import { Apology } from "@/components/shop/apology";
import { TryAgain } from "@/components/shop/try-again";
import { whenUnavailable } from "@/lib/database/when-unavailable";

/** The page, or what stands in for it while the database can't be had. */
export const orBusy = (page: () => Promise<ReactNode>): Promise<ReactNode> => whenUnavailable(() => <Busy />, page);

/** Its link asks again for the page that it stands for. */
export function Busy() {
  return (
    <Apology
      title="The till is busy."
      words="More people are at it than it can serve just now. Your cart is safe, and so is what you typed. Try again in a few seconds."
      retry={<TryAgain />}
    />
  );
}
