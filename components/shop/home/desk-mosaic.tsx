import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import type { ProductCard } from "@/lib/catalogue/card";
import { formatMoney } from "@/lib/money";

/** Six pictures that touch, each a link, beside the list of what they are. */
export function DeskMosaic({ products }: { products: ProductCard[] }) {
  return (
    <section className="wrap mt-section grid items-center gap-10 md:grid-cols-[7fr_5fr] md:gap-[clamp(32px,6vw,96px)]">
      <div aria-hidden className="-mx-gutter grid grid-cols-3 md:mx-0">
        {products.map((product) => (
          <PageLink key={product.id} href={product.href} tabIndex={-1} className="group overflow-hidden">
            {product.picture && (
              <Photo
                picture={product.picture}
                sizes="(max-width: 820px) 34vw, 19vw"
                decorative
                className="rounded-none! [&_img]:transition-transform [&_img]:duration-900 [&_img]:ease-out group-hover:[&_img]:scale-[1.025]"
              />
            )}
          </PageLink>
        ))}
      </div>
      <div className="grid w-full gap-7 md:max-w-105 md:justify-self-center">
        <div className="grid gap-2">
          <h2 className="text-h2">A whole desk, sorted</h2>
          <p className="text-ink-2">Six pieces that sit well together. Start with the one that you are missing.</p>
        </div>
        <ul className="border-ink border-t">
          {products.map((product) => (
            <li key={product.id} className="border-line border-b">
              <PageLink
                ahead="in-view"
                href={product.href}
                className="flex justify-between gap-4 py-3 underline-offset-4 hover:underline md:py-2.5"
              >
                <span>{product.name}</span>
                <span className="text-ink-2 tabular-nums">
                  {product.isFromPrice && "From "}
                  {formatMoney(product.price)}
                </span>
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
