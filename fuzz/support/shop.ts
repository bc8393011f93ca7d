import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MULTIPART, multipart, ORIGIN, send } from "@/fuzz/support/send";
import { hashToken, newToken } from "@/lib/browser-token";
import { prisma } from "@/lib/prisma";
import { fieldsIn, formWith } from "@/lib/testing/html-form.mjs";

const CANARY = { email: "canary.zephyrine@example.com", fullName: "Zephyrine Quillfeather", line1: "77 Canary Row" };
const ATTACKER = { email: "mallory@example.com", fullName: "Mallory", line1: "1 Grey Street" };
const HOME = { city: "Leeds", postcode: "LS8 1QS", country: "GB" };

type Fields = Record<string, string>;

/** Somebody's order and what the attacker has: an open cart, an ordered one, and every form as the shop made it. */
export async function setUpShop() {
  const variant = await prisma.variant.findFirstOrThrow({ where: { stock: { gt: 50 } }, orderBy: { id: "asc" } });
  const canary = await buy(variant.id, CANARY);
  const replayed = await buy(variant.id, ATTACKER);
  const open = await cartWith(variant.id);
  const checkout = fieldsIn(formWith(await page("/checkout", cartCookie(open)), "Place order"));
  const cart = await page("/cart", cartCookie(open));
  const saved = await page("/wishlist", `wishlist=${await saveFor(variant.id)}`);
  await prisma.stockRequest.create({ data: { variantId: variant.id, email: CANARY.email } });
  const { slug } = await prisma.product.findUniqueOrThrow({ where: { id: variant.productId }, select: { slug: true } });
  return {
    canary,
    replayed,
    open,
    product: `/products/${slug}`,
    forms: {
      add: fieldsIn(formWith(await page(`/products/${slug}`), "Add to cart")),
      update: fieldsIn(formWith(cart, "Update")),
      remove: fieldsIn(formWith(cart, /Remove/)),
      save: fieldsIn(formWith(await page(`/wishlist?removed=${variant.id}`), "Undo")),
      forget: fieldsIn(formWith(saved, "Remove")),
      review: { ...(await reviewForm(replayed)), words: "A good mug." },
      tell: { ...fieldsIn(formWith(await page(await soldOutPath()), "Tell me")), email: ATTACKER.email },
      checkout: { ...checkout, ...ATTACKER, ...HOME },
      replayed: replayed.form,
    } satisfies Record<string, Fields>,
    actions: actionIds(),
    /** What no answer to the attacker may hold. */
    secrets: [CANARY.email, CANARY.fullName, CANARY.line1, canary.key, canary.token],
  };
}

async function soldOutPath() {
  const select = { slug: true, product: { select: { slug: true } } } as const;
  const { slug, product } = await prisma.variant.findFirstOrThrow({ where: { stock: 0 }, select });
  return `/products/${product.slug}/${slug}`;
}

/** A wishlist with this on it. @returns the token of its cookie, which nobody sends again */
async function saveFor(variantId: number): Promise<string> {
  const token = newToken();
  await prisma.wishlist.create({ data: { tokenHash: hashToken(token), items: { create: { variantId } } } });
  return token;
}

async function reviewForm({ number, key }: { number: string; key: string }): Promise<Fields> {
  return fieldsIn(formWith(await page(`/orders/${number}/review/1?key=${key}`), "Send review"));
}

export type Shop = Awaited<ReturnType<typeof setUpShop>>;

async function cartWith(variantId: number) {
  const token = newToken();
  const { id } = await prisma.cart.create({
    data: { tokenHash: hashToken(token), items: { create: { variantId, quantity: 1, seenPrice: 100 } } },
    select: { id: true },
  });
  return { id, token };
}

/** Places an order as a browser without JavaScript does. */
async function buy(variantId: number, person: Fields) {
  const cart = await cartWith(variantId);
  const untouched: Fields = fieldsIn(formWith(await page("/checkout", cartCookie(cart)), "Place order"));
  const form: Fields = { ...untouched, ...person, ...HOME };
  const headers = { "content-type": MULTIPART, origin: ORIGIN, cookie: cartCookie(cart) };
  const body = multipart(Object.entries(form).map(([name, value]) => ({ name, value })));
  const { headers: answer } = await send({ method: "POST", path: "/checkout", headers, body });
  const [, number, key] = /\/orders\/([^?]+)\?key=(.+)/.exec(answer.location ?? "") ?? [];
  if (!number || !key) throw new Error(`The order went to ${answer.location}.`);
  return { ...cart, form, number, key };
}

const cartCookie = ({ token }: { token: string }) => `cart=${token}`;

async function page(path: string, cookie?: string): Promise<string> {
  const { body } = await send({ method: "GET", path, headers: cookie ? { cookie } : {} });
  return body;
}

/** Every function that the build lets a browser name, the cached reads too, which none may call. */
function actionIds(): string[] {
  const manifest = join(process.env.NEXT_DIST_DIR || ".next", "server", "server-reference-manifest.json");
  return Object.keys(JSON.parse(readFileSync(manifest, "utf8")).node);
}
