import { ReviewsSection } from "@/components/reviews/reviews-section";
import { Breadcrumbs } from "@/components/shop/breadcrumbs";
import { JsonLd } from "@/components/shop/json-ld";
import { AlongsideRow } from "@/components/shop/product/alongside-row";
import { BuyBox } from "@/components/shop/product/buy-box";
import { VariantStyle } from "@/components/shop/product/by-variant";
import { ExtrasLater } from "@/components/shop/product/extras-later";
import { Gallery } from "@/components/shop/product/gallery";
import { ProductDetails } from "@/components/shop/product/product-details";
import type { Seen } from "@/components/shop/product/recently-seen";
import { NO_PICTURE } from "@/lib/catalogue/card";
import type { Product } from "@/lib/catalogue/product";
import { breadcrumbData, productData } from "@/lib/catalogue/structured-data";
import { env } from "@/lib/env";
import { categoryPath, productPath } from "@/lib/routes";

type ProductPageProps = {
  product: Product;
  /** The variant that is chosen when the page arrives. */
  selectedId: number;
  addToCart: (form: FormData) => Promise<void>;
};

/** A product's page; its own address and those of its variants differ in what is chosen at first. */
export function ProductPage({ product, selectedId, addToCart }: ProductPageProps) {
  const { category, variants } = product;
  const steps = [
    { name: "Shop", path: "/" },
    { name: category.name, path: categoryPath(category.slug) },
    { name: product.name, path: productPath(product.slug) },
  ];
  return (
    <>
      <JsonLd data={productData(product, env.SITE_URL)} />
      <JsonLd data={breadcrumbData(steps, env.SITE_URL)} />
      <div className="wrap" data-product>
        <VariantStyle variants={variants} selectedId={selectedId} />
        <Breadcrumbs
          trail={[
            { name: "Shop", href: "/" },
            { name: category.name, href: categoryPath(category.slug) },
          ]}
          here={product.name}
        />
        <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-[minmax(0,1fr)_minmax(320px,360px)] md:grid-rows-[auto_1fr] md:gap-x-8 md:gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(380px,440px)] lg:gap-x-[clamp(32px,5vw,80px)]">
          <div className="min-w-0">
            {variants.map((variant) => (
              <Gallery
                key={variant.id}
                variant={variant}
                productId={product.id}
                productName={product.name}
                isSelected={variant.id === selectedId}
              />
            ))}
          </div>
          <div className="relative grid gap-6 md:sticky md:top-24 md:col-start-2 md:row-span-2 md:row-start-1">
            <BuyBox product={product} selectedId={selectedId} addToCart={addToCart} />
          </div>
          <ProductDetails product={product} selectedId={selectedId} />
        </div>
      </div>
      <AlongsideRow product={product} />
      <ReviewsSection product={product} />
      <ExtrasLater here={seenNow(product, selectedId)} />
    </>
  );
}

function seenNow({ id, slug, name, variants }: Product, selectedId: number): Seen {
  const variant = variants.find((other) => other.id === selectedId);
  const { src, backdrop } = variant?.images[0] ?? NO_PICTURE;
  return { id, name, href: productPath(slug, variant?.slug), src, backdrop };
}
