import "server-only";
import { cookies } from "next/headers";
import { hashToken, newToken } from "@/lib/browser-token";
import type { Tx } from "@/lib/database/transaction";
import { env } from "@/lib/env";
import { prisma } from "@/lib/prisma";

const TOKEN_COOKIE = "cart";
const COUNT_COOKIE = "cart_count";
const THIRTY_DAYS = 60 * 60 * 24 * 30;
// A `secure` cookie would be refused on plain http, which is what a first run on one's own machine uses.
const cookieOptions = {
  path: "/",
  sameSite: "lax",
  maxAge: THIRTY_DAYS,
  secure: env.SITE_URL.startsWith("https:"),
} as const;

/** By which the database knows the cart that this browser's cookie names; null without one. */
export async function currentTokenHash(): Promise<string | null> {
  const token = (await cookies()).get(TOKEN_COOKIE)?.value;
  return token ? hashToken(token) : null;
}

/** The cart that this browser's cookie proves its own, open or already ordered. */
export async function findCurrentCart() {
  const tokenHash = await currentTokenHash();
  return tokenHash ? prisma.cart.findUnique({ where: { tokenHash }, select: { id: true, status: true } }) : null;
}

/** A new cart for the browser whose own is none, or ordered. Only in an action: it sets a cookie. */
export async function beginCart(tx: Tx): Promise<{ id: number }> {
  const token = newToken();
  const cart = await tx.cart.create({ data: { tokenHash: hashToken(token) }, select: { id: true } });
  (await cookies()).set(TOKEN_COOKIE, token, { ...cookieOptions, httpOnly: true });
  return cart;
}

/** Tells the browser's badge how many things the cart holds; it carries no secret and scripts may read it. */
export async function setCartCount(count: number): Promise<void> {
  (await cookies()).set(COUNT_COOKIE, String(count), cookieOptions);
}
