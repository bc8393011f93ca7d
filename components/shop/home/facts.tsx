import { getDeliveryMethods } from "@/lib/catalogue/cached";
import { cheapestTo } from "@/lib/catalogue/delivery";
import { shortMoney } from "@/lib/catalogue/short-money";
import { formatMoney } from "@/lib/money";

/** What the shop keeps, each line true of the software itself. */
export async function Facts() {
  const method = cheapestTo("GB", await getDeliveryMethods());
  const facts = [
    ...(method ? [{ title: "Delivery", words: deliveryWords(method) }] : []),
    {
      title: "Really in stock",
      words: "What you order is set aside for you in the same moment. Nothing is sold twice.",
    },
    {
      title: "The price you saw",
      words: "If a price changes before you order, we stop and show you the new one first.",
    },
    { title: "No account needed", words: "Check out as a guest. We keep two cookies, both for your cart." },
  ];
  return (
    <section aria-label="How we work" className="wrap mt-section">
      <ul className="grid gap-x-gap gap-y-6 border-ink border-t pt-6 sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(({ title, words }) => (
          <li key={title}>
            <h3 className="mb-1 font-label tracking-[-0.006em]">{title}</h3>
            <p className="max-w-[34ch] text-[0.9375rem] text-ink-2 leading-5.5">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function deliveryWords({ price, freeFrom, minDays, maxDays }: NonNullable<ReturnType<typeof cheapestTo>>): string {
  const cost = price === 0 ? "Free" : formatMoney(price);
  const free = price > 0 && freeFrom !== null ? `, free over ${shortMoney(freeFrom)}` : "";
  const days = minDays === maxDays ? `${minDays}` : `${minDays} to ${maxDays}`;
  return `${cost} within the UK${free}. It takes ${days} working days.`;
}
