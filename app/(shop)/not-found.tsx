import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { buttonStyle } from "@/components/ui/button-style";
import { PageLink } from "@/components/ui/page-link";

export const metadata: Metadata = { title: "Not on this shelf" };

/** Where a link leads to what has gone meanwhile. Short, as every page of the shop carries it along. */
export default function ShopNotFound() {
  return (
    <div className="wrap grid justify-items-start gap-5 pt-[clamp(32px,5vw,72px)]">
      <h1 className="text-h1">Not on this shelf.</h1>
      <p className="text-ink-2 text-lead">It has gone since this page was made.</p>
      <PageLink href="/" className={buttonStyle({ variant: "text" })}>
        <ArrowLeft aria-hidden className="size-4.5" strokeWidth={1.5} />
        Back to the shop
      </PageLink>
    </div>
  );
}
