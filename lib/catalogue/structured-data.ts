import type { Product } from "@/lib/catalogue/product";
import { averageOf } from "@/lib/reviews/average";
import { productPath } from "@/lib/routes";

/**
 * The text of a `<script type="application/ld+json">`. `<` is escaped, so that no value can end the script early or
 * open a comment in it; to a JSON parser it is the same text.
 */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

export const organisationData = (siteUrl: string) => ({
  "@context": "https://schema.org",
  "@type": "Organization",
  name: "Till",
  url: siteUrl,
  logo: new URL("/icon.svg", siteUrl).href,
});

/** The product with an offer for each variant; prices as decimal text, which is what schema.org asks for. */
export const productData = (product: Product, siteUrl: string) => ({
  "@context": "https://schema.org",
  "@type": "Product",
  name: product.name,
  description: product.story,
  category: product.category.name,
  material: product.materials,
  image: product.variants.flatMap(({ images }) => images.map(({ src }) => new URL(src, siteUrl).href)),
  url: new URL(productPath(product.slug), siteUrl).href,
  ...ratingData(product),
  offers: product.variants.map((variant) => ({
    "@type": "Offer",
    name: `${product.name}, ${variant.name}`,
    sku: variant.sku,
    price: (variant.price / 100).toFixed(2),
    priceCurrency: "GBP",
    availability: variant.level === "out" ? "https://schema.org/OutOfStock" : "https://schema.org/InStock",
    itemCondition: "https://schema.org/NewCondition",
    url: new URL(productPath(product.slug, variant.slug), siteUrl).href,
  })),
});

/** Search engines refuse an average of nothing: there is none before the first review. */
function ratingData(product: Product) {
  const ratingValue = averageOf(product);
  if (!ratingValue) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue,
      reviewCount: product.ratingCount,
      bestRating: 5,
      worstRating: 1,
    },
  };
}

/** The way from the shop to a page, the page itself last. */
export const breadcrumbData = (steps: { name: string; path: string }[], siteUrl: string) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: new URL(path, siteUrl).href,
  })),
});
