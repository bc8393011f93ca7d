import { getDeliveryMethods } from "@/lib/catalogue/cached";
import { freeDeliveryFrom } from "@/lib/catalogue/delivery";
import { shortMoney } from "@/lib/catalogue/short-money";

/** What the delivery methods promise, in a line above the header; nothing when they promise nothing. */
export async function Announcement() {
  const freeFrom = freeDeliveryFrom("GB", await getDeliveryMethods());
  if (freeFrom === null) return null;
  return (
    <aside
      aria-label="Announcement"
      data-print="no"
      className="bg-fill px-gutter py-2 text-center text-ink-2 text-micro"
    >
      {freeFrom === 0 ? "Free UK delivery." : `Free UK delivery over ${shortMoney(freeFrom)}.`}
    </aside>
  );
}
