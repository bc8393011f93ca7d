"use server";

import { redirect } from "next/navigation";
import { addToCart } from "@/lib/cart/add-to-cart";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { beginCart, findCurrentCart, setCartCount } from "@/lib/cart/current-cart";
import { CartClosed, LineNotFound, VariantUnavailable } from "@/lib/cart/errors";
import type { CartNotice } from "@/lib/cart/messages";
import { viewCart } from "@/lib/cart/queries";
import { addToCartSchema, changeQuantitySchema } from "@/lib/cart/schema";
import { type CartView, cartOf } from "@/lib/cart/view";
import { isStale } from "@/lib/database/errors";
import { inTransaction } from "@/lib/database/transaction";
import { whenUnavailable } from "@/lib/database/when-unavailable";
import { fieldsOf } from "@/lib/forms/fields-of";
import { scalar } from "@/lib/forms/scalar";
import { prisma } from "@/lib/prisma";
import { understood } from "@/lib/security/requests/post";

/** What a script gets back: the cart as it is now, null when it can't be read, and why it is not what was asked for. */
export type CartReply = { cart: CartView | null; notice: CartNotice | null };

/** The form of a browser without JavaScript: adds, then shows the cart. */
export async function addToCartAction(form: FormData): Promise<void> {
  understood();
  await finishWithoutScript(await add(fieldsOf(form)));
}

/** The form of a browser without JavaScript: changes or removes a line, then shows the cart. */
export async function changeQuantityAction(form: FormData): Promise<void> {
  understood();
  await finishWithoutScript(await change(fieldsOf(form)));
}

export async function addToCartLive(variantId: number, quantity: number): Promise<CartReply> {
  understood();
  return add({ variantId: scalar(variantId), quantity: scalar(quantity) });
}

export async function changeQuantityLive(variantId: number, quantity: number): Promise<CartReply> {
  understood();
  return change({ variantId: scalar(variantId), quantity: scalar(quantity) });
}

function add(input: unknown): Promise<CartReply> {
  return orBusy(async () => {
    const parsed = addToCartSchema.safeParse(input);
    const current = await findCurrentCart();
    if (!parsed.success) return reply(current, "invalid");

    let cart: { id: number } | null = current;
    const work = () =>
      inTransaction(async (tx) => {
        cart = current?.status === "OPEN" ? current : await beginCart(tx); // none for what can't be had
        return addToCart(tx, cart.id, parsed.data);
      });
    const notice = await noticeOf(work, parsed.data.quantity);
    return reply(cart, notice);
  });
}

function change(input: unknown): Promise<CartReply> {
  return orBusy(async () => {
    const parsed = changeQuantitySchema.safeParse(input);
    const cart = await findCurrentCart();
    if (!parsed.success) return reply(cart, "invalid");
    if (!cart) return reply(cart, "not-in-cart");

    const work = () => inTransaction((tx) => changeQuantity(tx, cart.id, parsed.data));
    return reply(cart, await noticeOf(work, parsed.data.quantity));
  });
}

const orBusy = (work: () => Promise<CartReply>): Promise<CartReply> =>
  whenUnavailable(() => ({ cart: null, notice: "busy" }), work);

/** Does the work, which answers with a quantity, and says why that is less than what was asked for. */
async function noticeOf(work: () => Promise<number>, asked: number): Promise<CartNotice | null> {
  try {
    const quantity = await work();
    if (quantity >= asked) return null;
    return quantity === 0 ? "sold-out" : "fewer-left";
  } catch (error) {
    if (error instanceof VariantUnavailable || isStale(error)) return "sold-out";
    if (error instanceof LineNotFound) return "not-in-cart";
    if (error instanceof CartClosed) return "ordered";
    throw error;
  }
}

async function reply(cart: { id: number } | null, notice: CartNotice | null): Promise<CartReply> {
  return { cart: cart ? await viewCart(prisma, cart.id) : cartOf([]), notice };
}

async function finishWithoutScript({ cart, notice }: CartReply): Promise<never> {
  if (cart) await setCartCount(cart.count);
  redirect(notice ? `/cart?notice=${notice}` : "/cart");
}
