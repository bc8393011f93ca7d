import { HowToPay } from "@/components/order/how-to-pay";
import { OrderFacts } from "@/components/order/order-facts";
import { OrderReceipt } from "@/components/order/order-receipt";
import { OrderSteps } from "@/components/order/order-steps";
import { isOnCourse, standing } from "@/components/order/order-words";
import { ReviewLinks } from "@/components/order/review-links";
import { ButtonLink } from "@/components/ui/button-link";
import type { OrderDetails } from "@/lib/orders/queries";

/** Everything that one wants to know of an order; on paper, one page. */
export function OrderPage({ order }: { order: OrderDetails }) {
  const firstName = order.address?.fullName.split(" ")[0];
  return (
    <div className="wrap grid items-start gap-10 pt-8 md:grid-cols-[minmax(0,1fr)_360px] md:pt-[clamp(40px,6vw,88px)] lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-[clamp(40px,8vw,128px)] print:grid-cols-2 print:gap-8 print:p-0">
      <div className="grid max-w-[600px] gap-8 md:gap-10 print:gap-6">
        <div className="grid gap-4">
          <h1 className="text-h1 print:text-h2">
            Thank you{firstName && `, ${firstName}`}.
            <br />
            {standing[order.status]}
          </h1>
          <p className="max-w-[46ch] text-ink-2 text-lead print:text-body">
            Your order is{" "}
            <span
              data-order-number={order.number}
              className="font-mono text-[0.9em] text-ink leading-none whitespace-nowrap"
            >
              {order.number}
            </span>
            . <span data-print="no">Keep this page’s address: it is your receipt.</span>
          </p>
        </div>
        {order.status === "PENDING" && <HowToPay order={order} />}
        {isOnCourse(order) && <OrderSteps order={order} />}
        <OrderFacts order={order} />
        {isOnCourse(order) && <ReviewLinks order={order} />}
        <ButtonLink href="/" variant="line" className="justify-self-start" data-print="no">
          Keep looking
        </ButtonLink>
      </div>
      <OrderReceipt order={order} />
    </div>
  );
}
