import { ChevronDown, ShoppingCart } from "lucide-react";
import { Photo } from "@/components/ui/photo";
import { SumRow, Sums } from "@/components/ui/sums";
import type { Quote, QuoteLine } from "@/lib/checkout/quote";
import { formatMoney } from "@/lib/money";

type OrderSummaryProps = { quote: Quote; methodName: string };

/* From md on the details' content shows whether open or not, where a browser can style it; its summary then goes. */
const alwaysOpen = "md:[&::details-content]:[content-visibility:visible]";
const onlyOnPhones = "md:supports-[selector(::details-content)]:hidden";

/** What is bought and what it comes to; folded away on phones, with the total in sight. */
export function OrderSummary({ quote, methodName }: OrderSummaryProps) {
  return (
    <div className="md:sticky md:top-0 md:max-w-[560px] md:pt-10 md:pr-gutter md:pb-12 md:pl-[clamp(32px,5vw,80px)]">
      <h2 className="text-h3 max-md:sr-only md:mb-6">Your order</h2>
      <details className={`group ${alwaysOpen}`}>
        <summary className={`flex items-center gap-2 px-gutter py-4 text-[0.9375rem] ${onlyOnPhones}`}>
          <ShoppingCart aria-hidden strokeWidth={1.5} className="size-4.5" />
          Your order
          <ChevronDown
            aria-hidden
            strokeWidth={1.5}
            className="size-4 transition-transform duration-(--duration-base) group-open:rotate-180"
          />
          <span className="ml-auto font-semibold text-[1.0625rem] tabular-nums">{formatMoney(quote.total)}</span>
        </summary>
        <div className="grid gap-5 px-gutter pt-3 pb-6 md:gap-6 md:p-0">
          <ul className="grid gap-5">
            {quote.lines.map((line) => (
              <SummaryLine key={line.variantId} line={line} />
            ))}
          </ul>
          <QuoteSums quote={quote} methodName={methodName} />
        </div>
      </details>
    </div>
  );
}

function SummaryLine({ line }: { line: QuoteLine }) {
  return (
    <li className="grid grid-cols-[4rem_1fr_auto] items-center gap-4 text-[0.9375rem] leading-5">
      <div className="relative">
        <Photo picture={line.image} sizes="64px" decorative loading="eager" />
        <span className="absolute -top-2 -right-2 h-5.5 min-w-5.5 rounded-full bg-ink px-1.5 text-center font-label text-micro text-on-ink leading-5.5 tabular-nums">
          <span className="sr-only">Quantity </span>
          {line.quantity}
        </span>
      </div>
      <div>
        <p className="font-label">{line.name}</p>
        <p className="text-ink-3 text-small">{line.variantName}</p>
      </div>
      <span data-price={line.total} className="tabular-nums">
        {formatMoney(line.total)}
      </span>
    </li>
  );
}

function QuoteSums({ quote, methodName }: OrderSummaryProps) {
  return (
    <Sums>
      <SumRow label="Subtotal">{formatMoney(quote.subtotal)}</SumRow>
      {quote.discount > 0 && <SumRow label="Discount">−{formatMoney(quote.discount)}</SumRow>}
      <SumRow label={`${methodName} delivery`}>
        {quote.deliveryPrice === 0 ? "Free" : formatMoney(quote.deliveryPrice)}
      </SumRow>
      <SumRow label="Total" look="total" ruled>
        <span data-price={quote.total}>{formatMoney(quote.total)}</span>
      </SumRow>
      {quote.vatByRate.map(({ rate, vat }) => (
        <SumRow key={rate} label={`Includes VAT at ${rate / 100}%`} look="quiet">
          {formatMoney(vat)}
        </SumRow>
      ))}
    </Sums>
  );
}
