import Link from "next/link";
import { ProductRow } from "@/components/shop/product-row";
import { pillStyle } from "@/components/ui/pill-style";
import { getCategories } from "@/lib/catalogue/cached";
import { categoryPath } from "@/lib/routes";
import { findProducts } from "@/lib/search/find-products";
import { ANYTHING } from "@/lib/search/selection";

/** Where to start for whoever has nothing to look at yet: the categories, and what is bought most. */
export async function WaysOn({ words }: { words: string }) {
  const [categories, { products }] = await Promise.all([
    getCategories(),
    findProducts(ANYTHING, { sort: "relevance", after: null, limit: 4 }),
  ]);
  return (
    <>
      <div className="wrap grid gap-4 pt-4">
        <p className="max-w-[40ch] text-ink-2 text-lead">{words}</p>
        <ul className="flex flex-wrap gap-2">
          {categories.map(({ id, name, slug }) => (
            <li key={id}>
              <Link href={categoryPath(slug)} className={pillStyle}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <ProductRow title="What people buy most" products={products} />
    </>
  );
}
