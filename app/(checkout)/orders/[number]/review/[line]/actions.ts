"use server";

import type { Route } from "next";
import { updateTag } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { productTag } from "@/lib/cache-tags";
import { inTransaction } from "@/lib/database/transaction";
import { whenUnavailable } from "@/lib/database/when-unavailable";
import { errorsByField } from "@/lib/forms/errors-by-field";
import { fieldsOf } from "@/lib/forms/fields-of";
import { keepAnswer, type ReviewAnswer } from "@/lib/reviews/answer-cookie";
import { deleteReview } from "@/lib/reviews/delete-review";
import { PurchaseNotFound, ReviewedElsewhere } from "@/lib/reviews/errors";
import { type Purchase, purchaseSchema, reviewSchema } from "@/lib/reviews/schema";
import { writeReview } from "@/lib/reviews/write-review";
import { reviewPath } from "@/lib/routes";
import { understood } from "@/lib/security/requests/post";

/** Writes or changes the review of what was bought, then shows its page with what became of it. */
export async function writeReviewAction(form: FormData): Promise<void> {
  await answering(form, async (purchase, values) => {
    const parsed = reviewSchema.safeParse(values);
    if (!parsed.success) return { kind: "invalid", values, errors: errorsByField(parsed.error) };

    const { productId, status } = await inTransaction((tx) => writeReview(tx, purchase, parsed.data));
    updateTag(productTag(productId));
    return { kind: status === "PUBLISHED" ? "published" : "waiting", values: {}, errors: {} };
  });
}

export async function deleteReviewAction(form: FormData): Promise<void> {
  await answering(form, async (purchase) => {
    updateTag(productTag(await inTransaction((tx) => deleteReview(tx, purchase))));
    return { kind: "deleted", values: {}, errors: {} };
  });
}

type Work = (purchase: Purchase, values: Record<string, string>) => Promise<ReviewAnswer>;

async function answering(form: FormData, work: Work): Promise<never> {
  understood();
  const values = fieldsOf(form);
  const purchase = purchaseSchema.safeParse(values).data;
  if (!purchase) notFound();

  const busy = (): ReviewAnswer => ({ kind: "busy", values, errors: {} });
  const answer = await whenUnavailable(busy, () => work(purchase, values).catch((error) => refusal(error, values)));
  const path = reviewPath(encodeURIComponent(purchase.number), encodeURIComponent(purchase.key), purchase.line);
  redirect(`${path}&answer=${await keepAnswer(answer)}` as Route);
}

function refusal(error: unknown, values: Record<string, string>): ReviewAnswer {
  if (error instanceof PurchaseNotFound) notFound();
  if (error instanceof ReviewedElsewhere) return { kind: "elsewhere", values, errors: {} };
  throw error;
}
