import { LineChanges, linesThatFallShort, linesWithNewPrice } from "@/components/checkout/line-changes";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CartLine, CartView } from "@/lib/cart/view";

const ONE_PRICE = "One price has changed since you added it.";
const SOME_PRICES = "Some prices have changed since you added them.";

/** What has happened to the cart before anything is typed: prices that changed, things that are gone. */
export function CartNews({ cart }: { cart: CartView }) {
  const changed = linesWithNewPrice(cart).length;
  const short = linesThatFallShort(cart);
  return (
    <div role="status" className="grid gap-3 empty:hidden">
      {short.length > 0 && (
        <Notice tone="warn" title="Not everything can be had as it is in your cart.">
          {short.map((line) => (
            <p key={line.variantId}>{shortWords(line)}</p>
          ))}
          <p>
            <TextLink href="/cart">Change your cart</TextLink>
          </p>
        </Notice>
      )}
      {changed > 0 && (
        <Notice tone="warn" title={changed === 1 ? ONE_PRICE : SOME_PRICES}>
          <LineChanges cart={cart} />
          <p>The total here is the new one.</p>
        </Notice>
      )}
    </div>
  );
}

function shortWords({ name, variantName, available, quantity }: CartLine): string {
  const what = `${name}, ${variantName.toLowerCase()}`;
  return available === 0 ? `${what}: sold out.` : `${what}: ${available} left, you have ${quantity}.`;
}
