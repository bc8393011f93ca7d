"use client";

import type { Route } from "next";
import type { FormEvent } from "react";
import { addToCartAction } from "@/app/(checkout)/cart/actions";
import { forgetAction } from "@/app/(checkout)/wishlist/actions";
import { useCart } from "@/components/cart/cart-provider";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import { Price } from "@/components/ui/price";
import { linkStyle } from "@/components/ui/text-link";
import type { CartLine } from "@/lib/cart/view";

const SIZES = "(max-width: 820px) 48vw, (max-width: 1100px) 32vw, (max-width: 1600px) 24vw, 380px";

type SavedThingProps = { line: CartLine; onRemove: (line: CartLine) => void };

/** A saved variant: what it costs now, whether there is any, the way into the cart and the way off the list. */
export function SavedThing({ line, onRemove }: SavedThingProps) {
  const what = `${line.name}, ${line.variantName.toLowerCase()}`;

  function handleRemove(event: FormEvent) {
    event.preventDefault();
    onRemove(line);
  }

  return (
    <li data-saved={line.sku} className="flex flex-col gap-3">
      <Photo
        picture={line.image}
        sizes={SIZES}
        decorative
        className={line.available === 0 ? "[&_img]:opacity-62" : undefined}
      />
      <div className="grid grow content-start gap-0.5">
        <h2 className="font-label text-[0.9375rem] leading-5 tracking-[-0.01em] md:text-body">
          {line.forSale ? (
            <PageLink href={line.href as Route} className="underline-offset-[0.22em] hover:underline">
              {line.name}
            </PageLink>
          ) : (
            line.name
          )}
        </h2>
        <p className="text-ink-3 text-small">{line.variantName}</p>
        {line.forSale && <Price amount={line.unitPrice} className="pt-1" />}
        {line.available === 0 && (
          <p className="text-ink-2 text-small">{line.forSale ? "Sold out." : "We no longer sell this."}</p>
        )}
      </div>
      <WayOn line={line} what={what} />
      <form action={forgetAction} onSubmit={handleRemove} className="justify-self-start">
        <input type="hidden" name="variantId" value={line.variantId} />
        <button type="submit" className={`min-h-11 py-2 text-ink-2 text-small ${linkStyle}`}>
          Remove<span className="sr-only"> {what}</span>
        </button>
      </form>
    </li>
  );
}

function WayOn({ line, what }: { line: CartLine; what: string }) {
  const { add, open } = useCart();
  if (!line.forSale) return null;
  if (line.available === 0) {
    return (
      <ButtonLink href={line.href as Route} variant="quiet" size="small">
        Tell me<span className="sr-only"> when {what} is back</span>
      </ButtonLink>
    );
  }

  function handleAdd(event: FormEvent) {
    event.preventDefault();
    add(line);
    open();
  }

  return (
    <form action={addToCartAction} onSubmit={handleAdd} className="grid">
      <input type="hidden" name="variantId" value={line.variantId} />
      <input type="hidden" name="quantity" value={1} />
      <Button variant="line" size="small">
        Add to cart<span className="sr-only"> {what}</span>
      </Button>
    </form>
  );
}
