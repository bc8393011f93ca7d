/** Why a cart is not what was asked for. A code travels in an address, the words stay here. */
const MESSAGES = {
  "fewer-left": "There are not that many left. We have set it to what there is.",
  "sold-out": "The last one went while you were looking.",
  "not-in-cart": "That is no longer in your cart.",
  ordered: "This cart has been ordered already.",
  busy: "The till is busy. Check your cart, then try again in a moment.",
  invalid: "Choose a quantity between 1 and 99.",
} as const;

export type CartNotice = keyof typeof MESSAGES;

/** The sentence for a code, null for anything else. */
export const cartMessage = (code: string | null | undefined): string | null =>
  code && Object.hasOwn(MESSAGES, code) ? MESSAGES[code as CartNotice] : null;
