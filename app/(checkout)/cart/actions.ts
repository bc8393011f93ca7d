"use server";

import { redirect } from "next/navigation";
import { addToCart } from "@/lib/cart/add-to-cart";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { findCurrentCart, openCart, setCartCount } from "@/lib/cart/current-cart";
import { CartClosed, LineNotFound, VariantUnavailable } from "@/lib/cart/errors";
import { viewCart } from "@/lib/cart/queries";
import { addToCartSchema, changeQuantitySchema } from "@/lib/cart/schema";
import { type CartView, cartOf } from "@/lib/cart/view";
import { inTransaction } from "@/lib/database/transaction";
import { fieldsOf } from "@/lib/forms/fields-of";
import { prisma } from "@/lib/prisma";

/** What a script gets back: the cart as it is now, and a sentence when it is not what was asked for. */
export type CartReply = { cart: CartView; message: string | null };

/** The form of a browser without JavaScript: adds, then shows the cart. */
export async function addToCartAction(form: FormData): Promise<void> {
  await finishWithoutScript(await add(fieldsOf(form)));
}

/** The form of a browser without JavaScript: changes or removes a line, then shows the cart. */
export async function changeQuantityAction(form: FormData): Promise<void> {
  await finishWithoutScript(await change(fieldsOf(form)));
}

export async function addToCartLive(variantId: number, quantity: number): Promise<CartReply> {
  return add({ variantId, quantity });
}

export async function changeQuantityLive(variantId: number, quantity: number): Promise<CartReply> {
  return change({ variantId, quantity });
}

async function add(input: unknown): Promise<CartReply> {
  const parsed = addToCartSchema.safeParse(input);
  if (!parsed.success) return reply("Choose what to add, and between 1 and 99 of it.");

  const cart = await openCart();
  return reply(
    await wordsFor(async () => {
      const quantity = await inTransaction((tx) => addToCart(tx, cart.id, parsed.data));
      return quantity < parsed.data.quantity ? fewerLeft(quantity) : null;
    }),
    cart.id,
  );
}

async function change(input: unknown): Promise<CartReply> {
  const parsed = changeQuantitySchema.safeParse(input);
  if (!parsed.success) return reply("Choose a quantity between 0 and 99.");

  const cart = await findCurrentCart();
  if (!cart) return reply("Your cart is empty.");
  return reply(
    await wordsFor(async () => {
      const quantity = await inTransaction((tx) => changeQuantity(tx, cart.id, parsed.data));
      return quantity < parsed.data.quantity ? fewerLeft(quantity) : null;
    }),
    cart.id,
  );
}

async function wordsFor(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VariantUnavailable) return "That one has just sold out.";
    if (error instanceof LineNotFound) return "That is no longer in your cart.";
    if (error instanceof CartClosed) return "This cart has been ordered already.";
    throw error;
  }
}

async function reply(message: string | null, cartId?: number): Promise<CartReply> {
  const id = cartId ?? (await findCurrentCart())?.id;
  return { cart: id === undefined ? cartOf([]) : await viewCart(prisma, id), message };
}

async function finishWithoutScript({ cart, message }: CartReply): Promise<never> {
  await setCartCount(cart.count);
  redirect(message ? `/cart?message=${encodeURIComponent(message)}` : "/cart");
}

const fewerLeft = (quantity: number) =>
  quantity === 0 ? "The last one went while you were looking." : `Only ${quantity} left. We have set it to that.`;
