import { TextLink } from "@/components/ui/text-link";
import type { OrderDetails } from "@/lib/orders/queries";
import { reviewPath } from "@/lib/routes";

/** For each thing that was bought, the way to say what one thinks of it. */
export function ReviewLinks({ order }: { order: OrderDetails }) {
  return (
    <section aria-labelledby="reviews" data-print="no" className="grid gap-4">
      <h2 id="reviews" className="text-h3">
        What do you think?
      </h2>
      <ul className="border-line border-t text-[0.9375rem] leading-5">
        {order.items.map(({ sku, name, variantName }, index) => (
          <li key={sku} className="flex justify-between gap-6 border-line border-b py-2.5">
            <span id={`bought-${sku}`}>
              {name}, {variantName.toLowerCase()}
            </span>
            <TextLink
              id={`review-${sku}`}
              href={reviewPath(order.number, order.accessKey, index + 1)}
              aria-labelledby={`review-${sku} bought-${sku}`}
            >
              Review
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
