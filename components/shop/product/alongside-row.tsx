import { ProductRow } from "@/components/shop/product-row";
import { getRelated } from "@/lib/catalogue/cached";
import type { Product } from "@/lib/catalogue/product";
import { getBoughtTogether } from "@/lib/recommendations/cached";

const A_ROW = 4;
const ENOUGH = 3;

/** What others bought with it; where they have not bought enough to tell, what goes well with it. */
export async function AlongsideRow({ product }: { product: Product }) {
  const together = await getBoughtTogether(product.id, A_ROW);
  if (together.length >= ENOUGH) return <ProductRow title="Bought together" products={together} />;
  const related = await getRelated(product.id, product.category.id);
  return <ProductRow title="Goes well with" products={related} />;
}
