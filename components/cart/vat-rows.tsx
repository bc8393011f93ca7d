import { SumRow } from "@/components/ui/sums";
import type { CartView } from "@/lib/cart/view";
import { formatMoney } from "@/lib/money";
import { priceOrder } from "@/lib/pricing/price-order";

/** The VAT that is in these prices, a row for each rate. */
export function VatRows({ cart }: { cart: CartView }) {
  const lines = cart.lines.filter((line) => line.forSale);
  const { vatByRate } = priceOrder({ lines, discount: 0, delivery: { price: 0, vatRate: 0 } });
  return vatByRate.map(({ rate, vat }) => (
    <SumRow key={rate} label={`Includes VAT at ${rate / 100}%`} look="quiet">
      {formatMoney(vat)}
    </SumRow>
  ));
}
