import { ChevronDown } from "lucide-react";
import { Facet } from "@/components/search/facet";
import { shortMoney } from "@/lib/catalogue/short-money";
import type { FacetValue } from "@/lib/search/facet-values";
import { PRICE_STEPS, type Selection } from "@/lib/search/selection";

type PriceFacetProps = { values: FacetValue[]; price: Selection["price"] };

/** From and to, in the steps that the counts are made for; the bars show where the things are. */
export function PriceFacet({ values, price }: PriceFacetProps) {
  return (
    <Facet title="Price">
      <PriceBars values={values} price={price} />
      <div className="grid grid-cols-2 gap-2">
        <PriceField name="from" label="From" value={price.from} below={price.to ?? Number.POSITIVE_INFINITY} />
        <PriceField name="to" label="To" value={price.to} above={price.from ?? 0} />
      </div>
    </Facet>
  );
}

/** Decorates what the fields say. */
function PriceBars({ values, price }: PriceFacetProps) {
  const counts = values.map(({ count }) => count);
  const highest = Math.max(...counts);
  if (highest === 0) return null;
  const isWithin = (band: number) =>
    (PRICE_STEPS[band - 1] ?? 0) >= (price.from ?? 0) &&
    (PRICE_STEPS[band] ?? Number.POSITIVE_INFINITY) <= (price.to ?? Number.POSITIVE_INFINITY);
  return (
    <div
      aria-hidden
      className="mb-2 grid h-9 items-end gap-0.5"
      style={{ gridTemplateColumns: `repeat(${values.length}, 1fr)` }}
    >
      {values.map(({ value, count }, band) => (
        <span
          key={value}
          className={`rounded-t-xs ${isWithin(band) && count > 0 ? "bg-ink-3" : "bg-fill-2"}`}
          style={{ height: `${count === 0 ? 4 : 12 + (88 * count) / highest}%` }}
        />
      ))}
    </div>
  );
}

type PriceFieldProps = { name: "from" | "to"; label: string; value: number | null; above?: number; below?: number };

function PriceField({ name, label, value, above = 0, below = Number.POSITIVE_INFINITY }: PriceFieldProps) {
  const steps = PRICE_STEPS.filter((step) => step > above && step < below);
  return (
    <label className="relative grid gap-1 text-ink-3 text-small">
      {label}
      <select
        name={name}
        defaultValue={value ?? ""}
        data-value={value ?? ""}
        className="h-10 w-full cursor-pointer appearance-none rounded-md border border-line-2 bg-surface pr-8 pl-3 text-[0.9375rem] text-ink tabular-nums transition-colors hover:border-ink pointer-coarse:h-11"
      >
        <option value="">Any</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {shortMoney(step)}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        strokeWidth={1.5}
        className="pointer-events-none absolute right-2.5 bottom-3 size-4 text-ink-3"
      />
    </label>
  );
}
