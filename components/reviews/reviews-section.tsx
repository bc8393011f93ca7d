import { ReviewList } from "@/components/reviews/review-list";
import { ButtonLink } from "@/components/ui/button-link";
import type { Product } from "@/lib/catalogue/product";
import { averageOf } from "@/lib/reviews/average";
import { getReviews } from "@/lib/reviews/cached";
import { reviewsPath } from "@/lib/routes";

const SHOWN = 3;

/** The average and the latest of what buyers say. Nothing before the first. */
export async function ReviewsSection({ product }: { product: Product }) {
  const average = averageOf(product);
  const latest = average ? await getReviews(product.id, { after: null, count: SHOWN }) : null;
  if (!latest) return null;
  const { ratingCount, slug } = product;
  return (
    <section
      id="reviews"
      className="wrap mt-section grid scroll-mt-24 items-start gap-8 md:grid-cols-[5fr_7fr] md:gap-[clamp(32px,6vw,96px)]"
    >
      <div>
        <h2 className="text-h2">{ratingCount === 1 ? "One person wrote in" : `${ratingCount} people wrote in`}</h2>
        <p className="mt-2 text-ink-2 tabular-nums">{average} out of 5. Only from people who bought one.</p>
      </div>
      <div className="grid justify-items-start gap-6">
        <ReviewList reviews={latest.reviews} />
        {latest.next !== null && (
          <ButtonLink href={reviewsPath(slug)} variant="line" size="small">
            Read all reviews
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
