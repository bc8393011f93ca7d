import "server-only";
import { cookies } from "next/headers";
import { hashToken, newToken } from "@/lib/browser-token";
import type { Tx } from "@/lib/database/transaction";
import { env } from "@/lib/env";
import { prisma } from "@/lib/prisma";
import { asSavedCookie, SAVED_COOKIE, SAVED_FOR_SECONDS } from "@/lib/wishlist/saved-cookie";

const TOKEN_COOKIE = "wishlist";
const cookieOptions = {
  path: "/",
  sameSite: "lax",
  maxAge: SAVED_FOR_SECONDS,
  secure: env.SITE_URL.startsWith("https:"),
} as const;

/** The wishlist that this browser's cookie proves its own; null without one. */
export async function findCurrentWishlist(): Promise<{ id: number } | null> {
  const token = (await cookies()).get(TOKEN_COOKIE)?.value;
  return token ? prisma.wishlist.findUnique({ where: { tokenHash: hashToken(token) }, select: { id: true } }) : null;
}

/** A new wishlist for a browser that has none. Only in an action: it sets a cookie. */
export async function beginWishlist(tx: Tx): Promise<{ id: number }> {
  const token = newToken();
  const wishlist = await tx.wishlist.create({ data: { tokenHash: hashToken(token) }, select: { id: true } });
  (await cookies()).set(TOKEN_COOKIE, token, { ...cookieOptions, httpOnly: true });
  return wishlist;
}

/** Tells the browser what to mark as saved; it carries no secret and scripts may read it. */
export async function setSaved(variantIds: readonly number[]): Promise<void> {
  (await cookies()).set(SAVED_COOKIE, asSavedCookie(variantIds), cookieOptions);
}
