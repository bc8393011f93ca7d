import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { ByVariant } from "@/components/shop/product/by-variant";
import { SizeDrawing } from "@/components/shop/product/size-drawing";
import { SizeTable } from "@/components/shop/product/size-table";
import { Spec } from "@/components/shop/spec";
import { sizeInWords } from "@/lib/catalogue/parts";
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
              ...sizeRows(product),
              { term: "Weight", value: weight },
            ]}
          />
        </Part>
        {product.parts.length > 0 && (
          <Part title="Size">
            <div className="grid items-center gap-6 sm:grid-cols-2">
              <SizeDrawing parts={product.parts} />
              <SizeTable parts={product.parts} />
            </div>
          </Part>
        )}
        <Part title="Care">
          <p className="pb-4 last:pb-0">{product.care}</p>
          {product.careRows.length > 0 && <Spec rows={product.careRows.map(([term, value]) => ({ term, value }))} />}
        </Part>
      </div>
    </section>
  );
}

const sizeRows = ({ parts, dimensions }: Product) =>
  parts.length === 0
    ? [{ term: "Size", value: dimensions }]
    : parts.map((part) => ({ term: part.name ?? "Size", value: sizeInWords(part) }));

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
