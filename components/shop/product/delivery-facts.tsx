import { Truck } from "lucide-react";
import { ByVariant } from "@/components/shop/product/by-variant";
import { PageLink } from "@/components/ui/page-link";
import { linkStyle } from "@/components/ui/text-link";
import { getDeliveryMethods } from "@/lib/catalogue/cached";
import { cheapestTo } from "@/lib/catalogue/delivery";
import type { ProductVariant } from "@/lib/catalogue/product";
import { shortMoney } from "@/lib/catalogue/short-money";
import { formatMoney } from "@/lib/money";
import { deliveryPrice } from "@/lib/pricing/delivery-price";

type DeliveryFactsProps = { variants: ProductVariant[]; selectedId: number };

/** What sending one of these within the UK costs and how long it takes. */
export async function DeliveryFacts({ variants, selectedId }: DeliveryFactsProps) {
  const method = cheapestTo("GB", await getDeliveryMethods());
  if (!method) return null;
  const { freeFrom, minDays, maxDays } = method;
  const days = minDays === maxDays ? minDays : `${minDays} to ${maxDays}`;
  return (
    <ul className="border-line border-t text-[0.9375rem] leading-5">
      <li className="grid grid-cols-[20px_1fr] gap-3.5 border-line border-b py-3.5">
        <Truck aria-hidden className="size-5 text-ink-3" strokeWidth={1.5} />
        <div>
          <ByVariant variants={variants} selectedId={selectedId} of={({ price }) => deliveryPrice(method, price)}>
            {(cost, ids) => (
              <span key={ids} data-for={ids}>
                {`${priceWords(cost, freeFrom)}. ${days} working days. `}
              </span>
            )}
          </ByVariant>
          <PageLink href="/delivery-and-returns" className={linkStyle}>
            Delivery and returns
          </PageLink>
        </div>
      </li>
    </ul>
  );
}

function priceWords(cost: number, freeFrom: number | null): string {
  if (cost === 0) return "Free UK delivery";
  const price = `UK delivery ${formatMoney(cost)}`;
  return freeFrom === null ? price : `${price}, free over ${shortMoney(freeFrom)}`;
}
