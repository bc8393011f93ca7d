import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { deleteReviewAction, writeReviewAction } from "@/app/(checkout)/orders/[number]/review/[line]/actions";
import { ReviewPage } from "@/components/reviews/review-page";
import { orBusy } from "@/components/shop/busy";
import { findAnswer } from "@/lib/reviews/answer-cookie";
import { findReviewOf } from "@/lib/reviews/queries";
import { purchaseSchema } from "@/lib/reviews/schema";

type Props = PageProps<"/orders/[number]/review/[line]">;

// As the order's page: its address is its holder's alone.
export const metadata: Metadata = { title: "Your review", robots: { index: false } };

// Whether there was such a purchase decides the status, so nothing is sent before it has been looked up.
export const instant = false;

export default async function Page(props: Props) {
  await connection();
  return orBusy(() => reviewPage(props));
}

async function reviewPage({ params, searchParams }: Props) {
  const [{ number, line }, { key, answer }] = await Promise.all([params, searchParams]);
  const purchase = purchaseSchema.safeParse({ number, key, line }).data;
  const found = purchase && (await findReviewOf(purchase));
  if (!found) notFound();
  return (
    <ReviewPage
      {...found}
      purchase={purchase}
      answer={await findAnswer(answer)}
      write={writeReviewAction}
      remove={deleteReviewAction}
    />
  );
}
