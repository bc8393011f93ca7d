"use client";

import { useRef } from "react";
import { saveAction } from "@/app/(checkout)/wishlist/actions";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Toast } from "@/components/ui/toast";
import { SavedThing } from "@/components/wishlist/saved-thing";
import { useWishlist } from "@/components/wishlist/use-wishlist";
import type { CartLine } from "@/lib/cart/view";

type WishlistPageProps = {
  /** As the server has just read it. */
  initial: CartLine[];
  /** What the server had to say of a change made without JavaScript. */
  message: string | null;
  /** What such a change took off the list. */
  removed: CartLine | null;
};

/** What is saved for later, at today's prices. */
export function WishlistPage({ initial, message, removed }: WishlistPageProps) {
  const { lines, lastRemoved, problem, remove, undo, forgetRemoved } = useWishlist(initial);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = problem ?? message;

  function handleRemove(line: CartLine) {
    heading.current?.focus(); // its button is about to go
    remove(line);
  }

  return (
    <div className="wrap">
      <h1 ref={heading} tabIndex={-1} className="pt-[clamp(28px,4vw,56px)] pb-5 text-h1 outline-none md:pb-8">
        Saved things
      </h1>
      <div role="status">{words && <Notice tone="warn" title={words} className="mb-6" />}</div>
      {removed && <Removed line={removed} />}
      {lines.length === 0 ? (
        <Empty />
      ) : (
        <ul className="grid grid-cols-2 gap-x-2 gap-y-7 md:grid-cols-3 md:gap-x-gap md:gap-y-10 lg:grid-cols-4">
          {lines.map((line) => (
            <SavedThing key={line.variantId} line={line} onRemove={handleRemove} />
          ))}
        </ul>
      )}
      <Toast
        message={lastRemoved && `${lastRemoved.name} removed`}
        action={{ label: "Undo", run: undo }}
        onDone={forgetRemoved}
      />
    </div>
  );
}

/** Without JavaScript, what a toast says with it. */
function Removed({ line }: { line: CartLine }) {
  return (
    <form action={saveAction} className="mb-6 scripting:hidden">
      <input type="hidden" name="variantId" value={line.variantId} />
      <Notice title={`${line.name} removed`}>
        <Button variant="line" size="small" className="mt-2 justify-self-start">
          Undo
        </Button>
      </Notice>
    </form>
  );
}

function Empty() {
  return (
    <div className="grid max-w-[520px] justify-items-start gap-5 pt-2 pb-10">
      <p className="text-ink-2 text-lead">
        Nothing is saved yet. Press the bookmark beside a thing’s name, and it waits for you here.
      </p>
      <ButtonLink href="/">Have a look round</ButtonLink>
    </div>
  );
}
