import type { DeliveryMethod } from "@/lib/catalogue/delivery";
import { shortMoney } from "@/lib/catalogue/short-money";
import { formatMoney } from "@/lib/money";

const countryNames = new Intl.DisplayNames("en-GB", { type: "region" });

/** Every way that things are sent: what it costs, how long it takes, and where it goes. */
export function DeliveryTable({ methods }: { methods: DeliveryMethod[] }) {
  return (
    <ul className="border-line border-t">
      {methods.map((method) => (
        <li key={method.code} className="grid gap-1 border-line border-b py-4">
          <div className="flex items-baseline justify-between gap-6 text-ink">
            <h3 className="font-label">{method.name}</h3>
            <span className="font-label tabular-nums">{method.price === 0 ? "Free" : formatMoney(method.price)}</span>
          </div>
          <p className="text-[0.9375rem] leading-5.5">
            {workingDays(method)}
            {method.freeFrom !== null && ` Free over ${shortMoney(method.freeFrom)}.`}
          </p>
          <p className="text-ink-3 text-small">To {countries(method.countries)}</p>
        </li>
      ))}
    </ul>
  );
}

const workingDays = ({ minDays, maxDays }: DeliveryMethod) =>
  minDays === maxDays
    ? `${minDays} working ${minDays === 1 ? "day" : "days"}.`
    : `${minDays} to ${maxDays} working days.`;

const list = new Intl.ListFormat("en-GB");
const countries = (codes: string[]) => list.format(codes.map((code) => countryNames.of(code) ?? code));
