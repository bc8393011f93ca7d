import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import { Price } from "@/components/ui/price";
import type { ProductCard } from "@/lib/catalogue/card";

/** Four pictures side by side from edge to edge, each with its name and price on its lower fifth. */
export function Shelf({ products }: { products: ProductCard[] }) {
  return (
    <ul className="grid grid-cols-2 md:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id}>
          <PageLink
            ahead="in-view"
            href={product.href}
            className="group relative block overflow-hidden -outline-offset-4 focus-visible:z-1"
          >
            {product.picture && (
              <Photo
                picture={product.picture}
                sizes="(max-width: 820px) 50vw, 25vw"
                loading={index === 0 ? "first" : "eager"}
                decorative
                className="rounded-none! [&_img]:transition-transform [&_img]:duration-900 [&_img]:ease-out group-hover:[&_img]:scale-[1.025]"
              />
            )}
            <span className="absolute inset-x-3 bottom-2.5 grid grid-cols-[1fr_5.25rem] items-baseline gap-2 font-label text-on-tally text-small tracking-[-0.006em] md:inset-x-5 md:bottom-4.5 md:text-[0.9375rem]">
              <span>{product.name}</span>
              <Price
                amount={product.price}
                prefix={product.isFromPrice ? "From" : undefined}
                className="justify-self-end"
              />
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
