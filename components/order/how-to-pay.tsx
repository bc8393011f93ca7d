import type { ReactNode } from "react";
import { asDay } from "@/components/order/order-words";
import { formatMoney } from "@/lib/money";
import type { OrderDetails } from "@/lib/orders/queries";
import { invoiceDueDate } from "@/lib/payments/invoice";

/** Where to send the money and by when. The account is made up, and says so: this is a demonstration. */
export function HowToPay({ order }: { order: OrderDetails }) {
  return (
    <section
      aria-labelledby="how-to-pay"
      className="grid gap-4 rounded-lg bg-fill p-5 md:p-7 print:border print:border-line print:bg-transparent print:p-4"
    >
      <h2 id="how-to-pay" className="text-h3">
        Pay by bank transfer by {asDay(invoiceDueDate(order.createdAt))}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-8 gap-y-2 text-[0.9375rem] leading-5">
        <Row label="Amount">
          <span className="font-label tabular-nums">{formatMoney(order.total, order.currency)}</span>
        </Row>
        <Row label="Account name">Till (demonstration)</Row>
        <Row label="Sort code">
          <span className="font-mono leading-none">00-00-00</span>
        </Row>
        <Row label="Account number">
          <span className="font-mono leading-none">00000000</span>
        </Row>
        <Row label="Reference">
          <span className="font-mono leading-none">{order.number}</span>
        </Row>
      </dl>
      <p className="text-ink-3 text-small">
        Quote the order’s number as the reference. This is a demonstration shop and the account does not exist: send
        nothing.
      </p>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="text-right">{children}</dd>
    </>
  );
}
