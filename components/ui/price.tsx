import { formatMoney } from "@/lib/money";

type PriceProps = {
  /** Minor units. */
  amount: number;
  /** What it cost before, struck through; only a higher one is shown. */
  compareAt?: number | null;
  /** Before the amount, such as "From". */
  prefix?: string;
  className?: string;
};

/** A price as it is read and as it is counted: `data-price` holds the minor units. */
export function Price({ amount, compareAt, prefix, className = "" }: PriceProps) {
  const offer = compareAt != null && compareAt > amount;
  return (
    <span className={`font-label tabular-nums whitespace-nowrap ${className}`}>
      {offer && (
        <s className="mr-2 font-text text-ink-3 decoration-1">
          <span className="sr-only">Was </span>
          {formatMoney(compareAt)}
        </s>
      )}
      {offer && <span className="sr-only">Now </span>}
      <span data-price={amount} className={offer ? "text-bad" : undefined}>
        {prefix ? `${prefix} ${formatMoney(amount)}` : formatMoney(amount)}
      </span>
    </span>
  );
}
