/** The variants that a browser has saved, as its readable cookie lists them: a static page knows by it what to mark. */
export const SAVED_COOKIE = "saved";
export const SAVED_FOR_SECONDS = 60 * 60 * 24 * 365;

export const asSavedCookie = (variantIds: readonly number[]) => variantIds.join(".");

/** @param cookies as `document.cookie` has them */
export function readSaved(cookies: string): number[] {
  const value = cookies.match(/(?:^|; )saved=([\d.]+)/)?.[1] ?? "";
  return value.split(".").filter(Boolean).map(Number);
}
