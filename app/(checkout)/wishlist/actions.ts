"use server";

import { redirect } from "next/navigation";
import { VariantUnavailable } from "@/lib/cart/errors";
import { isStale } from "@/lib/database/errors";
import { inTransaction } from "@/lib/database/transaction";
import { whenUnavailable } from "@/lib/database/when-unavailable";
import { fieldsOf } from "@/lib/forms/fields-of";
import { scalar } from "@/lib/forms/scalar";
import { understood } from "@/lib/security/requests/post";
import { beginWishlist, findCurrentWishlist, setSaved } from "@/lib/wishlist/current-wishlist";
import { WishlistFull } from "@/lib/wishlist/errors";
import { forget } from "@/lib/wishlist/forget";
import type { WishlistProblem } from "@/lib/wishlist/messages";
import { listSaved } from "@/lib/wishlist/queries";
import { save } from "@/lib/wishlist/save";
import { savedSchema } from "@/lib/wishlist/schema";

/** What is saved now, by the variants' ids; or why nothing has changed. */
export type WishlistReply = { saved: number[]; problem: null } | { saved: null; problem: WishlistProblem };

/** The form of a browser without JavaScript: saves, then shows what is saved. */
export async function saveAction(form: FormData): Promise<void> {
  understood();
  await finishWithoutScript(await add(fieldsOf(form)), "/wishlist");
}

/** The form of a browser without JavaScript: takes off, then shows what is saved, and how to undo it. */
export async function forgetAction(form: FormData): Promise<void> {
  understood();
  const fields = fieldsOf(form);
  const removed = savedSchema.safeParse(fields).data?.variantId;
  await finishWithoutScript(await remove(fields), `/wishlist?removed=${removed}`);
}

export async function saveLive(variantId: number): Promise<WishlistReply> {
  understood();
  return add({ variantId: scalar(variantId) });
}

export async function forgetLive(variantId: number): Promise<WishlistReply> {
  understood();
  return remove({ variantId: scalar(variantId) });
}

function add(input: unknown): Promise<WishlistReply> {
  return orProblem(async () => {
    const { variantId } = savedSchema.safeParse(input).data ?? {};
    if (variantId === undefined) throw new VariantUnavailable();
    const current = await findCurrentWishlist();
    return inTransaction(async (tx) => {
      const wishlist = current ?? (await beginWishlist(tx));
      await save(tx, wishlist.id, variantId);
      return listSaved(tx, wishlist.id);
    });
  });
}

function remove(input: unknown): Promise<WishlistReply> {
  return orProblem(async () => {
    const { variantId } = savedSchema.safeParse(input).data ?? {};
    const wishlist = await findCurrentWishlist();
    if (!wishlist) return [];
    return inTransaction(async (tx) => {
      if (variantId !== undefined) await forget(tx, wishlist.id, variantId);
      return listSaved(tx, wishlist.id);
    });
  });
}

function orProblem(work: () => Promise<number[]>): Promise<WishlistReply> {
  return whenUnavailable<WishlistReply>(
    () => ({ saved: null, problem: "busy" }),
    async () => {
      try {
        return { saved: await work(), problem: null };
      } catch (error) {
        if (error instanceof WishlistFull) return { saved: null, problem: "full" };
        if (error instanceof VariantUnavailable || isStale(error)) return { saved: null, problem: "gone" };
        throw error;
      }
    },
  );
}

async function finishWithoutScript({ saved, problem }: WishlistReply, next: "/wishlist" | `/wishlist?${string}`) {
  if (saved) await setSaved(saved);
  redirect(problem ? `/wishlist?problem=${problem}` : next);
}
