import { Stars } from "@/components/reviews/stars";
import type { ShownReview } from "@/lib/reviews/queries";

/** What people wrote, an ink line above the first. */
export function ReviewList({ reviews }: { reviews: ShownReview[] }) {
  return (
    <ul className="w-full *:border-line *:border-t *:first:border-ink">
      {reviews.map((review) => (
        <li key={review.id} data-review className="grid gap-3 py-6">
          <Stars rating={review.rating} />
          {review.title && <p className="wrap-anywhere font-label">{review.title}</p>}
          <p className="whitespace-pre-line text-pretty wrap-anywhere text-lead">{review.words}</p>
          <p className="text-ink-3 text-small">
            {review.author} · {review.orderItem.variantName},{" "}
            <time dateTime={review.createdAt.toISOString()}>{month.format(review.createdAt)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "Europe/London" });
