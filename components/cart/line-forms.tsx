"use client";

import { type FormEvent, useId } from "react";
import { changeQuantityAction } from "@/app/(checkout)/cart/actions";
import { Button } from "@/components/ui/button";
import { Stepper } from "@/components/ui/stepper";
import { linkStyle } from "@/components/ui/text-link";
import type { CartLine } from "@/lib/cart/view";

type LineFormsProps = {
  line: CartLine;
  /** Id of the variant's words, which tell two lines of one product apart. */
  describedBy: string;
  onChange: (variantId: number, quantity: number) => void;
};

/** How many, and Remove. Plain forms without JavaScript; with it a step is a change and Update is not needed. */
export function LineForms({ line, describedBy, onChange }: LineFormsProps) {
  const id = useId();

  function change(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const quantity = Number(new FormData(event.currentTarget).get("quantity"));
    if (quantity !== line.quantity) onChange(line.variantId, quantity);
  }

  return (
    <div className="flex min-h-11 items-center justify-between gap-4">
      {line.available > 0 ? (
        <form action={changeQuantityAction} onSubmit={change} className="flex items-center gap-2" autoComplete="off">
          <input type="hidden" name="variantId" value={line.variantId} />
          <Stepper
            id={id}
            value={line.quantity}
            min={0}
            max={line.available}
            describedBy={describedBy}
            onCommit={(quantity) => onChange(line.variantId, quantity)}
          />
          <Button variant="line" size="small" className="scripting:hidden">
            Update
          </Button>
        </form>
      ) : (
        <span />
      )}
      <form action={changeQuantityAction} onSubmit={change}>
        <input type="hidden" name="variantId" value={line.variantId} />
        <input type="hidden" name="quantity" value={0} />
        <button type="submit" aria-describedby={describedBy} className={`py-3 text-ink-2 text-small ${linkStyle}`}>
          Remove<span className="sr-only"> {line.name}</span>
        </button>
      </form>
    </div>
  );
}
