"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { useCart } from "@/components/cart/cart-provider";
import { Button } from "@/components/ui/button";
import { Stepper } from "@/components/ui/stepper";
import type { CartLine } from "@/lib/cart/view";

type AddToCartFormProps = {
  /** Where the form goes without JavaScript. */
  action: (form: FormData) => Promise<void>;
  /** What each variant will be in the cart. */
  lines: CartLine[];
  /** The radio buttons of the variants. */
  choice: ReactNode;
  /** What is said of the chosen variant's stock. */
  stock: ReactNode;
  /** Ids of the variants that can be bought: the others have nothing to press. */
  forSale: string;
  /** The buttons that save the chosen variant for later. */
  save: ReactNode;
};

/** Adds the chosen variant and shows the cart: at once with JavaScript, by a plain form post without. */
export function AddToCartForm({ action, lines, choice, stock, forSale, save }: AddToCartFormProps) {
  const { add, open } = useCart();
  const quantityId = useId();

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const line = lines.find(({ variantId }) => variantId === Number(form.get("variantId")));
    if (!line || line.available === 0) return;
    add({ ...line, quantity: Number(form.get("quantity")) });
    open();
  }

  // The address names what is seen. It replaces the entry: trying colours on is no journey to go back through.
  function handleChange(event: FormEvent<HTMLFormElement>) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.name !== "variantId") return;
    const line = lines.find(({ variantId }) => variantId === Number(target.value));
    if (line) window.history.replaceState(null, "", line.href);
  }

  return (
    <form action={action} onSubmit={handleSubmit} onChange={handleChange} autoComplete="off" className="grid gap-6">
      {choice}
      <div className="grid gap-3.5">
        {stock}
        <div data-for={forSale} className="grid grid-cols-[auto_1fr] gap-2">
          <Stepper id={quantityId} value={1} size="normal" />
          <Button variant="till">Add to cart</Button>
        </div>
      </div>
      {save}
    </form>
  );
}
