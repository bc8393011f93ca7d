import { Check } from "lucide-react";
import { inFull, workingDays } from "@/components/order/order-words";
import type { OrderDetails } from "@/lib/orders/queries";

/** How far the parcel has come. */
export function OrderSteps({ order }: { order: OrderDetails }) {
  const hasLeft = order.status === "FULFILLED" || order.status === "DELIVERED";
  const hasArrived = order.status === "DELIVERED";
  const steps = [
    { name: "Order placed", detail: inFull(order.createdAt), isDone: true },
    { name: "With the carrier", detail: order.deliveryMethodName, isDone: hasLeft },
    { name: "At your door", detail: `${workingDays(order.deliveryMethod)} after it leaves us`, isDone: hasArrived },
  ];
  return (
    <ol data-print="no">
      {steps.map(({ name, detail, isDone }) => (
        <li
          key={name}
          className="relative grid grid-cols-[1.5rem_1fr] gap-4 pb-6 not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0 not-last:before:left-[11.5px] not-last:before:w-px not-last:before:bg-line-2 last:pb-0"
        >
          <span
            className={`grid size-6 place-items-center rounded-full border ${isDone ? "border-ink bg-ink text-on-ink" : "border-line-2 bg-paper"}`}
          >
            {isDone && <Check aria-hidden strokeWidth={2.5} className="size-3.5" />}
          </span>
          <div>
            <p className="font-label">
              {name}
              <span className="sr-only">{isDone ? ", done" : ", still to come"}</span>
            </p>
            <p className="text-ink-3 text-small">{detail}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
