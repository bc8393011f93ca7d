import { ReviewList } from "@/components/reviews/review-list";
import { Breadcrumbs } from "@/components/shop/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import type { Product } from "@/lib/catalogue/product";
import { averageOf } from "@/lib/reviews/average";
import type { ReviewPage } from "@/lib/reviews/queries";
import { productPath, reviewsPath } from "@/lib/routes";

type ProductReviewsPageProps = { product: Product; page: ReviewPage; isFirst: boolean };

/** All that buyers say of a product, a page at a time. */
export function ProductReviewsPage({ product, page, isFirst }: ProductReviewsPageProps) {
  const average = averageOf(product);
  return (
    <div className="wrap">
      <Breadcrumbs
        trail={[
          { name: "Shop", href: "/" },
          { name: product.name, href: productPath(product.slug) },
        ]}
        here="Reviews"
      />
      <div className="grid items-start gap-8 md:grid-cols-[5fr_7fr] md:gap-[clamp(32px,6vw,96px)]">
        <div>
          <h1 className="text-h2">Reviews of {product.name}</h1>
          <p className="mt-2 text-ink-2 tabular-nums">
            {average
              ? `${average} out of 5, from ${product.ratingCount}. Only from people who bought one.`
              : "Nobody who bought one has written in yet."}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <ReviewList reviews={page.reviews} />
          {page.next !== null && (
            <ButtonLink href={reviewsPath(product.slug, page.next)} variant="line" size="small">
              Show more
            </ButtonLink>
          )}
          {!isFirst && (
            <ButtonLink href={reviewsPath(product.slug)} variant="text" size="small">
              Back to the newest
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}
