import { asStamp } from "@/components/order/order-words";
import { Logo } from "@/components/shop/logo";
import { Receipt, ReceiptHead, ReceiptRow, ReceiptRows, ReceiptTear } from "@/components/ui/receipt";
import { formatMoney } from "@/lib/money";
import type { OrderDetails } from "@/lib/orders/queries";
import { vatByRate } from "@/lib/orders/vat-by-rate";

/** What a till would print of this order: every line, its delivery, its VAT, its total. */
export function OrderReceipt({ order }: { order: OrderDetails }) {
  const money = (amount: number) => formatMoney(amount, order.currency);
  return (
    <section aria-label="Receipt">
      <Receipt>
        <ReceiptHead>
          <span className="font-sans">
            <Logo />
          </span>
          <span className="text-ink-3">A demonstration shop</span>
        </ReceiptHead>
        <ReceiptRows>
          <ReceiptRow label="Order">{order.number}</ReceiptRow>
          <ReceiptRow label="Date">{asStamp(order.createdAt)}</ReceiptRow>
        </ReceiptRows>
        <ReceiptTear />
        <ReceiptRows>
          {order.items.map((item) => (
            <ReceiptRow
              key={item.sku}
              label={`${item.quantity} × ${item.name}, ${item.variantName.toLowerCase()}`}
              detail={item.quantity > 1 ? `${item.sku} at ${money(item.unitPrice)}` : item.sku}
            >
              <span data-price={item.unitPrice * item.quantity}>{money(item.unitPrice * item.quantity)}</span>
            </ReceiptRow>
          ))}
        </ReceiptRows>
        <ReceiptTear />
        <ReceiptRows>
          <ReceiptRow label="Subtotal">{money(order.subtotal)}</ReceiptRow>
          {order.discount > 0 && <ReceiptRow label="Discount">−{money(order.discount)}</ReceiptRow>}
          <ReceiptRow label={`${order.deliveryMethodName} delivery`}>{money(order.deliveryPrice)}</ReceiptRow>
        </ReceiptRows>
        <ReceiptTear />
        <ReceiptRows>
          <ReceiptRow label="TOTAL" total>
            <span data-price={order.total}>{money(order.total)}</span>
          </ReceiptRow>
          <ReceiptRow label="Net">{money(order.total - order.vat)}</ReceiptRow>
          {vatByRate(order).map(({ rate, vat }) => (
            <ReceiptRow key={rate} label={`VAT at ${rate / 100}%`}>
              {money(vat)}
            </ReceiptRow>
          ))}
        </ReceiptRows>
        <ReceiptTear />
        <p className="text-center text-ink-3">Keep this.</p>
      </Receipt>
    </section>
  );
}
