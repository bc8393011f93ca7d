import { ProductCard } from "@/components/shop/product-card";
import type { ProductCard as Card } from "@/lib/catalogue/card";

type ProductRowProps = { title: string; products: Card[]; id?: string; grows?: boolean };

/** Four products side by side under a heading; on phones they are swiped. */
export function ProductRow({ title, products, id, grows }: ProductRowProps) {
  if (products.length === 0) return null;
  return (
    <section id={id} className="wrap mt-section">
      <div className="mb-4 md:mb-6">
        <h2 className="text-h2">{title}</h2>
      </div>
      <ul className="-mx-gutter swipe scroll-px-gutter gap-2 px-gutter md:mx-0 md:grid md:grid-cols-4 md:gap-gap md:overflow-visible md:px-0">
        {products.map((product) => (
          <li key={product.id} className="w-[62%] flex-none md:w-auto">
            <ProductCard
              product={product}
              grows={grows}
              sizes="(max-width: 820px) 56vw, (max-width: 1600px) 24vw, 380px"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
