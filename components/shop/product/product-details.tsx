import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { ByVariant } from "@/components/shop/product/by-variant";
import { Spec } from "@/components/shop/spec";
import type { Product } from "@/lib/catalogue/product";
import { formatWeight } from "@/lib/catalogue/weight";

type ProductDetailsProps = { product: Product; selectedId: number };

/** What it is made of, how big, how heavy, and how to look after it. */
export function ProductDetails({ product, selectedId }: ProductDetailsProps) {
  const weight = (
    <ByVariant variants={product.variants} selectedId={selectedId} of={(variant) => variant.weight}>
      {(grams, ids) => (
        <span key={ids} data-for={ids}>
          {formatWeight(grams)}
        </span>
      )}
    </ByVariant>
  );
  return (
    <section className="grid gap-x-gap gap-y-6 lg:grid-cols-[1fr_2fr]">
      <h2 className="text-h3">About it</h2>
      <div>
        <Part title="Details" open>
          <Spec
            rows={[
              { term: "Materials", value: product.materials },
              { term: "Dimensions", value: product.dimensions },
              { term: "Weight", value: weight },
            ]}
          />
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
