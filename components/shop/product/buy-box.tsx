import { RatingLine } from "@/components/reviews/rating-line";
import { AddToCartForm } from "@/components/shop/product/add-to-cart-form";
import { ByVariant } from "@/components/shop/product/by-variant";
import { DeliveryFacts } from "@/components/shop/product/delivery-facts";
import { StockRequests } from "@/components/shop/product/stock-requests";
import { StockWords } from "@/components/shop/product/stock-words";
import { Swatches } from "@/components/shop/product/swatches";
import { Price } from "@/components/ui/price";
import { SaveButtons } from "@/components/wishlist/save-buttons";
import { type CartLine, MAX_QUANTITY } from "@/lib/cart/view";
import { NO_PICTURE } from "@/lib/catalogue/card";
import type { Product, ProductVariant } from "@/lib/catalogue/product";
import { productPath } from "@/lib/routes";
import { LOW_STOCK, type StockLevel } from "@/lib/stock/level";

type BuyBoxProps = { product: Product; selectedId: number; addToCart: (form: FormData) => Promise<void> };

/** All that is needed to decide and to buy: name, price, story, colours, stock, quantity, the button, delivery. */
export function BuyBox({ product, selectedId, addToCart }: BuyBoxProps) {
  const { variants } = product;
  const choice = { variants, selectedId };
  return (
    <>
      <div className="grid gap-3">
        <h1 className="pr-10 text-[clamp(1.75rem,1.4rem+1vw,2.25rem)] leading-[1.2] tracking-[-0.024em]">
          {product.name}
        </h1>
        <ByVariant {...choice} of={({ price, compareAtPrice }) => ({ price, compareAtPrice })}>
          {({ price, compareAtPrice }, ids) => (
            <p key={ids} data-for={ids}>
              <Price amount={price} compareAt={compareAtPrice} className="text-h3 tracking-normal" />
            </p>
          )}
        </ByVariant>
        <RatingLine product={product} />
      </div>
      <p className="text-ink-2">{product.story}</p>
      <div className="grid gap-3.5">
        <AddToCartForm
          action={addToCart}
          lines={variants.map((variant) => toLine(product, variant))}
          choice={<Swatches product={product} selectedId={selectedId} />}
          stock={
            <ByVariant {...choice} of={(variant) => variant.level}>
              {(level, ids) => <StockWords key={level} level={level} forVariants={ids} />}
            </ByVariant>
          }
          forSale={idsOf(variants.filter(({ level }) => level !== "out"))}
          save={<SaveButtons variantIds={variants.map(({ id }) => id)} />}
        />
        <StockRequests soldOut={variants.filter(({ level }) => level === "out")} />
      </div>
      <DeliveryFacts {...choice} />
    </>
  );
}

const idsOf = (variants: ProductVariant[]) => variants.map(({ id }) => id).join(" ");

// The page knows the level alone. The server's answer to the first click brings the true number.
const mostOf: Record<StockLevel, number> = { in: MAX_QUANTITY, low: LOW_STOCK, out: 0 };

function toLine(product: Product, variant: ProductVariant): CartLine {
  return {
    variantId: variant.id,
    sku: variant.sku,
    name: product.name,
    variantName: variant.name,
    href: productPath(product.slug, variant.slug),
    image: variant.images[0] ?? NO_PICTURE,
    unitPrice: variant.price,
    seenPrice: variant.price,
    vatRate: product.vatRate,
    quantity: 1,
    available: mostOf[variant.level],
    forSale: true,
  };
}
