import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { formatMoney } from "@/lib/money";
import { INVOICE_DAYS } from "@/lib/payments/invoice";

/** The one yellow button, with what pressing it costs. */
export function PlaceOrder({ total, busy }: { total: number; busy: boolean }) {
  return (
    <div className="grid gap-4">
      <Button variant="till" size="large" wide busy={busy} busyLabel="Placing your order…">
        Place order <span className="tabular-nums">{formatMoney(total)}</span>
      </Button>
      <p className="text-center text-ink-3 text-small">
        By placing it you agree to pay within {INVOICE_DAYS} days.{" "}
        <TextLink href="/delivery-and-returns">Delivery and returns</TextLink>
      </p>
    </div>
  );
}
