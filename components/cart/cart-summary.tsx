import { FreeDelivery } from "@/components/cart/free-delivery";
import { VatRows } from "@/components/cart/vat-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { SumRow, Sums } from "@/components/ui/sums";
import type { CartView } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";

type CartSummaryProps = { cart: CartView; freeFrom: number | null };

/** What the cart comes to, beside its lines. */
export function CartSummary({ cart, freeFrom }: CartSummaryProps) {
  return (
    <aside aria-labelledby="summary" className="grid gap-5 rounded-lg bg-fill p-5 md:sticky md:top-24 md:p-7">
      <h2 id="summary" className="text-h3">
        Summary
      </h2>
      <Sums>
        <SumRow label="Subtotal" look="total">
          <span data-price={cart.subtotal}>{formatMoney(cart.subtotal)}</span>
        </SumRow>
        <VatRows cart={cart} />
      </Sums>
      <ButtonLink href="/checkout" variant="till" wide prefetch={false}>
        Checkout
      </ButtonLink>
      <p className="text-center text-ink-3 text-small">
        <FreeDelivery subtotal={cart.subtotal} freeFrom={freeFrom} />
      </p>
    </aside>
  );
}
