import type { Metadata } from "next";
import { shareImageSize } from "@/components/shop/product/share-image";
import type { Product, ProductVariant } from "@/lib/catalogue/product";
import { productPath } from "@/lib/routes";

/** Title and description of a product's page or one of its variants'; the product's own is the canonical one. */
export const productMetadata = (product: Product, variant?: ProductVariant): Metadata => ({
  title: variant ? `${product.name}, ${variant.name.toLowerCase()}` : product.name,
  description: `${product.subtitle}. ${product.story}`,
  alternates: { canonical: productPath(product.slug) },
  openGraph: {
    siteName: "Till",
    locale: "en_GB",
    type: "website",
    images: { url: `${productPath(product.slug)}/share.jpg`, ...shareImageSize, alt: product.name },
  },
});
