import { ColourDots } from "@/components/shop/colour-dots";
import { GrowingPicture } from "@/components/shop/growing-picture";
import { Marked } from "@/components/shop/marked";
import { ProductBadge } from "@/components/shop/product-badge";
import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import { Price } from "@/components/ui/price";
import type { ProductCard as Card } from "@/lib/catalogue/card";

type ProductCardProps = {
  product: Card;
  sizes: string;
  loading?: "lazy" | "eager" | "first";
  /** Whether its picture grows into the product page's. For one card of a product on a page, no more. */
  grows?: boolean;
  /** What was looked for, to be marked in its words. */
  matched?: readonly string[];
};

/** A product in a list. The name is the link; it covers the whole card. */
export function ProductCard({ product, sizes, loading, grows = false, matched = [] }: ProductCardProps) {
  const soldOut = product.level === "out";
  return (
    <article
      data-stock={product.level}
      className="group relative grid content-start gap-2.5 rounded-xs outline-offset-[6px] has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-focus md:gap-3"
    >
      <div className="relative overflow-hidden rounded-xs">
        {product.picture && (
          <GrowingPicture of={grows ? product.id : null}>
            <Photo
              picture={product.picture}
              sizes={sizes}
              loading={loading}
              decorative
              className={pictureStyle(soldOut)}
            />
          </GrowingPicture>
        )}
        {product.otherPicture && !soldOut && (
          <Photo
            picture={product.otherPicture}
            sizes={sizes}
            decorative
            className="absolute inset-0 opacity-0 transition-opacity duration-(--duration-slow) ease-out group-hover:opacity-100 pointer-coarse:hidden"
          />
        )}
        {product.badge && (
          <span className="absolute top-2 left-2 md:top-3 md:left-3">
            <ProductBadge badge={product.badge} />
          </span>
        )}
      </div>
      <div className="grid gap-0.5 md:gap-1">
        <div className="flex flex-col gap-0.5 text-[0.9375rem] leading-5 md:flex-row md:items-baseline md:justify-between md:gap-4 md:text-body">
          <h3 className="min-w-0 font-label tracking-[-0.01em]">
            <PageLink ahead="in-view" href={product.href} className="outline-none after:absolute after:inset-0">
              <Marked text={product.name} matched={matched} />
            </PageLink>
          </h3>
          <Price
            amount={product.price}
            compareAt={product.compareAtPrice}
            prefix={product.isFromPrice ? "From" : undefined}
            className={soldOut ? "text-ink-3" : ""}
          />
        </div>
        <div className="flex items-center justify-between gap-4">
          <p className="min-w-0 text-ink-3 text-small max-md:hidden">
            <Marked text={product.subtitle} matched={matched} />
          </p>
          <ColourDots colours={product.colours} />
        </div>
      </div>
    </article>
  );
}

const pictureStyle = (soldOut: boolean) =>
  `[&_img]:transition-transform [&_img]:duration-900 [&_img]:ease-out group-hover:[&_img]:scale-[1.025] ${soldOut ? "[&_img]:opacity-62" : ""}`;
