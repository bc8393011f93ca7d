"use client";

import type { Route } from "next";
import { useId } from "react";
import { LineForms } from "@/components/cart/line-forms";
import { LineNotices } from "@/components/cart/line-notices";
import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import type { CartLine } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";

type CartLineItemProps = {
  line: CartLine;
  /** In the drawer pictures are smaller and headings one level lower. */
  compact?: boolean;
  /** The link to the product was followed. */
  onLeave?: () => void;
  onChange: (variantId: number, quantity: number) => void;
};

/** A line of the cart: what, how many, how much, and what has happened to it meanwhile. */
export function CartLineItem({ line, compact = false, onLeave, onChange }: CartLineItemProps) {
  const id = useId();
  const Heading = compact ? "h3" : "h2";
  const layout = compact
    ? "grid-cols-[5.5rem_1fr] py-5"
    : "grid-cols-[6rem_1fr] py-5 md:grid-cols-[8rem_1fr] md:gap-6 md:py-6";
  return (
    <li data-cart-line={line.sku} className={`grid gap-4 border-line border-b last:border-b-0 ${layout}`}>
      <div className={line.available === 0 ? "opacity-60" : ""}>
        <Photo
          picture={line.image}
          sizes={compact ? "88px" : "128px"}
          decorative
          loading={compact ? "lazy" : "eager"}
        />
      </div>
      <div className="flex flex-col justify-between gap-3">
        <div className="grid grid-cols-[1fr_auto] gap-x-4">
          <div>
            <Heading className="font-label tracking-[-0.01em]">
              <PageLink
                href={line.href as Route}
                onClick={onLeave}
                className="underline-offset-[0.22em] hover:underline"
              >
                {line.name}
              </PageLink>
            </Heading>
            <p id={id} className="text-ink-3 text-small">
              {line.variantName}
            </p>
          </div>
          <LinePrice line={line} />
          <div className="col-span-2">
            <LineNotices line={line} />
          </div>
        </div>
        <LineForms line={line} describedBy={id} onChange={onChange} />
      </div>
    </li>
  );
}

function LinePrice({ line }: { line: CartLine }) {
  if (!line.forSale) return null;
  const total = line.unitPrice * line.quantity;
  return (
    <p className="text-right tabular-nums whitespace-nowrap">
      <span data-price={total} className="font-label">
        {formatMoney(total)}
      </span>
      {line.quantity > 1 && <span className="block text-ink-3 text-small">{formatMoney(line.unitPrice)} each</span>}
    </p>
  );
}
