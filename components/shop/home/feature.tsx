import { Spec } from "@/components/shop/spec";
import { ButtonLink } from "@/components/ui/button-link";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import type { Product } from "@/lib/catalogue/product";
import { productPath } from "@/lib/routes";

type FeatureProps = { product: Product; headline: string };

/** One product, large, with its story. */
export function Feature({ product, headline }: FeatureProps) {
  const leading = product.variants.find(({ id }) => id === product.leadingVariantId);
  const picture = leading?.images[0];
  if (!leading || !picture) return null;
  return (
    <section className="mt-section grid bg-fill md:grid-cols-[7fr_5fr]">
      <div
        className="relative aspect-photo overflow-hidden md:aspect-auto"
        style={{ backgroundColor: picture.backdrop }}
      >
        <Picture
          src={picture.src}
          alt={picture.alt}
          loading="lazy"
          sizes="(max-width: 820px) 100vw, 60vw"
          className="absolute inset-0 size-full object-cover brightness-(--photo-dim)"
        />
      </div>
      <div className="grid content-center gap-6 px-[clamp(20px,5vw,72px)] py-10 md:min-h-160 md:py-[clamp(32px,6vw,88px)]">
        <div className="grid max-w-110 gap-4">
          <h2 className="text-h1">{headline}</h2>
          <p className="text-ink-2 text-lead">{product.story}</p>
          <Spec
            rows={[
              { term: "Materials", value: product.materials },
              { term: product.optionName, value: product.variants.map(({ name }) => name).join(", ") },
              { term: "Size", value: product.dimensions },
            ]}
          />
          <div className="mt-2 flex flex-wrap items-center gap-6">
            <ButtonLink ahead="in-view" href={productPath(product.slug)}>
              See {product.name}
            </ButtonLink>
            <Price amount={leading.price} compareAt={leading.compareAtPrice} />
          </div>
        </div>
      </div>
    </section>
  );
}
