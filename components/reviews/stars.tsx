import { Star } from "lucide-react";

const ALL = [1, 2, 3, 4, 5];

/** How many of five stars; heard as words. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span role="img" aria-label={`${rating} out of 5`} className="inline-flex gap-0.5">
      {ALL.map((star) => (
        <Star
          key={star}
          aria-hidden
          strokeWidth={1.5}
          className={`size-3.5 ${star <= rating ? "fill-current text-ink-2" : "text-line-2"}`}
        />
      ))}
    </span>
  );
}
