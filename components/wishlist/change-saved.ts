import { forgetLive, saveLive, type WishlistReply } from "@/app/(checkout)/wishlist/actions";
import { wishlistMessage } from "@/lib/wishlist/messages";
import { asSavedCookie, readSaved, SAVED_COOKIE, SAVED_FOR_SECONDS } from "@/lib/wishlist/saved-cookie";

/** The event by which `SavedMarks` looks at the cookie again. */
export const SAVED_CHANGED = "saved-changed";

/** Notes in the browser what it has saved, and shows it. */
export function noteSaved(variantIds: readonly number[]): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${SAVED_COOKIE}=${asSavedCookie(variantIds)}; path=/; samesite=lax; max-age=${SAVED_FOR_SECONDS}`;
  window.dispatchEvent(new Event(SAVED_CHANGED));
}

/**
 * Saves a variant, or no longer: shown in the same frame, then as the server says it is.
 * @returns why it is not what was asked for, in a sentence
 */
export async function changeSaved(variantId: number, isSaved: boolean): Promise<string | null> {
  const before = readSaved(document.cookie);
  const others = before.filter((id) => id !== variantId);
  noteSaved(isSaved ? [variantId, ...others] : others);
  const send = isSaved ? saveLive : forgetLive;
  const reply = await send(variantId).catch(noAnswer);
  noteSaved(reply.saved ?? before);
  return wishlistMessage(reply.problem);
}

const LEAVING_MS = 300;

/** A page that is being left gets no answer either: what it asked for is done, and must not be taken back. */
const noAnswer = () =>
  new Promise<WishlistReply>((resolve) => {
    setTimeout(() => resolve({ saved: null, problem: "busy" }), LEAVING_MS);
  });
