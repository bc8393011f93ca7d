import { Star } from "lucide-react";
import { linkStyle } from "@/components/ui/text-link";
import type { Product } from "@/lib/catalogue/product";
import { averageOf } from "@/lib/reviews/average";

/** The average and how many it is of, with the way to them. Nothing before the first. */
export function RatingLine({ product }: { product: Product }) {
  const average = averageOf(product);
  if (!average) return null;
  return (
    <a
      href="#reviews"
      className="group flex items-center gap-1.5 justify-self-start text-ink-2 text-small tabular-nums"
    >
      <Star aria-hidden strokeWidth={1.5} className="size-4 fill-current" />
      <span>
        {average}
        <span className="sr-only"> out of 5</span>, from{" "}
        <span className={`${linkStyle} group-hover:decoration-current`}>{reviewCount(product.ratingCount)}</span>
      </span>
    </a>
  );
}

const reviewCount = (count: number) => (count === 1 ? "1 review" : `${count} reviews`);
