import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { ByVariant } from "@/components/shop/product/by-variant";
import type { Product } from "@/lib/catalogue/product";
import { formatWeight } from "@/lib/catalogue/weight";

type ProductDetailsProps = { product: Product; selectedId: number };

/** What it is made of, how big, how heavy, and how to look after it. */
export function ProductDetails({ product, selectedId }: ProductDetailsProps) {
  return (
    <section className="grid gap-x-gap gap-y-6 lg:grid-cols-[1fr_2fr]">
      <h2 className="text-h3">About it</h2>
      <div>
        <Part title="Details" open>
          <dl className="grid grid-cols-[auto_1fr] border-line border-t text-ink leading-5 *:border-line *:border-b *:py-2.5 [&_dd]:text-right [&_dt]:pr-8 [&_dt]:text-ink-3">
            <dt>Materials</dt>
            <dd>{product.materials}</dd>
            <dt>Dimensions</dt>
            <dd className="tabular-nums">{product.dimensions}</dd>
            <dt>Weight</dt>
            <dd className="tabular-nums">
              <ByVariant variants={product.variants} selectedId={selectedId} of={({ weight }) => weight}>
                {(weight, ids) => (
                  <span key={ids} data-for={ids}>
                    {formatWeight(weight)}
                  </span>
                )}
              </ByVariant>
            </dd>
          </dl>
        </Part>
        <Part title="Care">
          <p>{product.care}</p>
        </Part>
      </div>
    </section>
  );
}

function Part({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group border-line border-b first:border-t">
      <summary className="flex items-center justify-between py-4 font-label">
        {title}
        <Plus
          aria-hidden
          className="size-5 text-ink-3 transition-[rotate] duration-(--duration-base) ease-out group-open:rotate-45"
          strokeWidth={1.5}
        />
      </summary>
      <div className="pb-5 text-[0.9375rem] text-ink-2 leading-6">{children}</div>
    </details>
  );
}
