import { ProductCard } from "@/components/shop/product-card";
import type { ProductCard as Card } from "@/lib/catalogue/card";

const FIRST_ROW = 4;

/** Every product of a list: four across, two on phones. The first row is fetched at once. */
export function ProductGrid({ products }: { products: Card[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-2 gap-y-7 md:grid-cols-3 md:gap-x-gap md:gap-y-10 lg:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            grows
            sizes="(max-width: 820px) 48vw, (max-width: 1100px) 32vw, (max-width: 1600px) 24vw, 380px"
            loading={index === 0 ? "first" : index < FIRST_ROW ? "eager" : "lazy"}
          />
        </li>
      ))}
    </ul>
  );
}
