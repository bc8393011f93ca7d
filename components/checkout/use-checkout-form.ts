import { unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState } from "react";
import { placeOrderAction, placeOrderLive } from "@/app/(checkout)/checkout/actions";
import type { CheckoutProblem, CheckoutState } from "@/lib/checkout/state";
import { fieldsOf } from "@/lib/forms/fields-of";

/**
 * The checkout's form: a plain post without JavaScript, and with it one that is sent once at a time and survives a lost
 * connection. Sending it again is safe, as the form carries the id of its attempt.
 */
export function useCheckoutForm(initial: CheckoutState) {
  const [state, send, isPending] = useActionState(placeOrderSafely, initial);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }

  return { state, isPending, action: placeOrderAction, onSubmit };
}

async function placeOrderSafely(state: CheckoutState, form: FormData): Promise<CheckoutState> {
  try {
    return await placeOrderLive(state, form);
  } catch (error) {
    unstable_rethrow(error); // the redirect to the order
    const problem = error instanceof TypeError ? noConnection : ourFault;
    return { values: fieldsOf(form), errors: {}, problem, attempt: state.attempt + 1 };
  }
}

const noConnection: CheckoutProblem = {
  kind: "busy",
  title: "No answer came",
  message: "Check your connection and place the order again. It is placed once, however often you try.",
};

const ourFault: CheckoutProblem = {
  kind: "busy",
  title: "Something broke on our side",
  message: "Your cart is safe. Try again in a minute. The order is placed once, however often you try.",
};
