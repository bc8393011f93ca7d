import { PurchaseFields } from "@/components/reviews/purchase-fields";
import { ReviewForm } from "@/components/reviews/review-form";
import { ReviewNews } from "@/components/reviews/review-news";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ReviewAnswer } from "@/lib/reviews/answer-cookie";
import type { ReviewOfPurchase } from "@/lib/reviews/queries";
import type { Purchase } from "@/lib/reviews/schema";
import { orderPath } from "@/lib/routes";

type Action = (form: FormData) => Promise<void>;

type ReviewPageProps = ReviewOfPurchase & {
  purchase: Purchase;
  /** What became of the form that was sent last. */
  answer: ReviewAnswer | null;
  write: Action;
  remove: Action;
};

/** Where a buyer says what they think of one thing that they bought, changes it, or takes it back. */
export function ReviewPage({ purchase, line, review, isElsewhere, answer, write, remove }: ReviewPageProps) {
  const written = review && {
    rating: String(review.rating),
    title: review.title,
    words: review.words,
    author: review.author,
  };
  const values = answer && Object.keys(answer.values).length > 0 ? answer.values : written;
  return (
    <div className="wrap grid max-w-[680px] gap-8 pt-8 md:pt-[clamp(40px,6vw,88px)]">
      <div className="grid gap-3">
        <h1 className="text-h2">{review ? "Your review" : `How is the ${line.name.toLowerCase()}?`}</h1>
        <p className="text-ink-2">
          {line.name}, {line.variantName.toLowerCase()}.{" "}
          <TextLink href={orderPath(purchase.number, purchase.key)}>Back to your order</TextLink>
        </p>
      </div>
      <ReviewNews answer={answer} status={review?.status ?? null} />
      {isElsewhere ? (
        <Notice title="You have already reviewed this">
          <p>That was from another of your orders. Change it from that order’s page.</p>
        </Notice>
      ) : (
        <ReviewForm
          key={review?.revision ?? 0}
          purchase={purchase}
          values={values ?? { author: line.buyer.split(" ")[0] ?? "" }}
          errors={answer?.errors ?? {}}
          isWritten={review !== null}
          action={write}
        />
      )}
      {review && (
        <form action={remove}>
          <PurchaseFields purchase={purchase} />
          <Button variant="line" size="small">
            Delete review
          </Button>
        </form>
      )}
    </div>
  );
}
