import { ProductCard } from "@/components/shop/product-card";
import type { ProductCard as Card } from "@/lib/catalogue/card";

const FIRST_ROW = 4;

const besides = {
  nothing: {
    columns: "lg:grid-cols-4",
    sizes: "(max-width: 820px) 48vw, (max-width: 1100px) 32vw, (max-width: 1600px) 24vw, 380px",
  },
  rail: { columns: "", sizes: "(max-width: 820px) 48vw, (max-width: 1100px) 32vw, (max-width: 1600px) 26vw, 405px" },
};

export type ProductGridProps = {
  products: Card[];
  /** What was looked for, to be marked. */
  matched?: readonly string[];
  beside?: keyof typeof besides;
  /** There are others before these: none of them is needed at once. */
  isFurther?: boolean;
};

/** Every product of a list: four across, three beside a rail, two on phones. The first row is fetched at once. */
export function ProductGrid({ products, matched, beside = "nothing", isFurther = false }: ProductGridProps) {
  const { columns, sizes } = besides[beside];
  return (
    <ul className={`grid grid-cols-2 gap-x-2 gap-y-7 md:grid-cols-3 md:gap-x-gap md:gap-y-10 ${columns}`}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            grows
            sizes={sizes}
            loading={isFurther ? "lazy" : index === 0 ? "first" : index < FIRST_ROW ? "eager" : "lazy"}
            matched={matched}
          />
        </li>
      ))}
    </ul>
  );
}
