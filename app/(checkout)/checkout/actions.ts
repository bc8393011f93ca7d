"use server";

import type { Route } from "next";
import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { productTag } from "@/lib/cache-tags";
import { currentTokenHash, findCurrentCart, setCartCount } from "@/lib/cart/current-cart";
import { CartClosed } from "@/lib/cart/errors";
import { keepAnswer } from "@/lib/checkout/answer-cookie";
import type { Attempt } from "@/lib/checkout/decide-orders";
import { placeOrder } from "@/lib/checkout/place-order";
import { problemOf } from "@/lib/checkout/problems";
import { checkoutSchema } from "@/lib/checkout/schema";
import { attemptsOf, type CheckoutState } from "@/lib/checkout/state";
import { errorsByField } from "@/lib/forms/errors-by-field";
import { fieldsOf } from "@/lib/forms/fields-of";
import { findOrderOfCheckout } from "@/lib/orders/queries";
import { paymentProvider } from "@/lib/payments/providers";
import { fileChanges } from "@/lib/search/file-changes";
import { understood } from "@/lib/security/requests/post";

/** The form of a browser without JavaScript: the order's page, or the checkout again with what is wrong. */
export async function placeOrderAction(form: FormData): Promise<void> {
  understood();
  const answer = await attempt(fieldsOf(form), 1);
  redirect(`/checkout?answer=${await keepAnswer(answer)}`);
}

/** What a script gets back is what is wrong; else it is taken to the order's page. */
export async function placeOrderLive(state: CheckoutState, form: FormData): Promise<CheckoutState> {
  understood();
  const answer = await attempt(fieldsOf(form), attemptsOf(state) + 1);
  const hasChanged = answer.problem && answer.problem.kind !== "busy";
  if (hasChanged) refresh(); // prices, stock or delivery are not what the page says: show what they are
  return answer;
}

/** Places the order of this browser's cart, once for each checkoutId, and goes to where it is paid. */
async function attempt(values: Record<string, string>, number: number): Promise<CheckoutState> {
  const answer = { values, errors: {}, problem: null, attempt: number };
  const parsed = checkoutSchema.safeParse(values);
  if (!parsed.success) return { ...answer, errors: errorsByField(parsed.error) };

  const tokenHash = await currentTokenHash();
  if (!tokenHash) redirect("/cart");

  let next: string;
  try {
    next = await place({ tokenHash, request: parsed.data });
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ...answer, problem };
  }
  redirect(next as Route);
}

async function place({ tokenHash, request }: Attempt): Promise<string> {
  try {
    const order = await placeOrder({ tokenHash, request });
    for (const id of order.changedProducts) updateTag(productTag(id));
    if (order.changedProducts.length > 0) after(fileChanges);
    await setCartCount(0);
    const payable = { ...order, total: request.expectedTotal, currency: "GBP" };
    const { next } = await paymentProvider(request.paymentProvider).start(payable);
    return next;
  } catch (error) {
    if (error instanceof CartClosed) return findOrderOf(request.checkoutId);
    throw error;
  }
}

/** A second submit lands on the first's order; another tab's attempt learns that its cart has been ordered. */
async function findOrderOf(checkoutId: string): Promise<string> {
  const cart = await findCurrentCart();
  if (!cart) return "/cart";
  const order = await findOrderOfCheckout(cart.id, checkoutId);
  if (!order) return "/checkout";
  const { next } = await paymentProvider(order.paymentProvider).start(order);
  return next;
}
