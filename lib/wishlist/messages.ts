/** Why something is not saved, or still is. A code travels in an address, the words stay here. */
const MESSAGES = {
  full: "Your saved things are full. Take one out first.",
  gone: "That is no longer sold.",
  busy: "The till is busy. Try again in a moment.",
} as const;

export type WishlistProblem = keyof typeof MESSAGES;

/** The sentence for a code, null for anything else. */
export const wishlistMessage = (code: string | null | undefined): string | null =>
  code && Object.hasOwn(MESSAGES, code) ? MESSAGES[code as WishlistProblem] : null;
