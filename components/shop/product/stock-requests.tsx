import { askForStockAction } from "@/app/(shop)/products/actions";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { ProductVariant } from "@/lib/catalogue/product";
import { STOCK_ANSWERS } from "@/lib/stock-requests/answers";

/** For each variant that is sold out: where to write to when it is back. */
export function StockRequests({ soldOut }: { soldOut: ProductVariant[] }) {
  if (soldOut.length === 0) return null;
  return (
    <>
      {soldOut.map(({ id }) => (
        <form key={id} data-for={id} action={askForStockAction} className="grid gap-1.5">
          <input type="hidden" name="variantId" value={id} />
          <div className="grid grid-cols-[1fr_7rem] gap-2">
            <Field
              label="Email"
              id={`email-${id}`}
              name="email"
              type="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              required
              hint="We’ll write once, when it’s back, and use the address for nothing else."
            />
            <Button className="mt-6.5 self-start">Tell me</Button>
          </div>
          <p data-stock-request role="status" className="font-label text-small empty:hidden" />
        </form>
      ))}
      <Answers />
    </>
  );
}

/** Without JavaScript the page stays as it was built: the address that the form leads to shows its answer. */
function Answers() {
  return Object.entries(STOCK_ANSWERS).map(([answer, words]) => (
    <p key={answer} id={answer} className="hidden scroll-mt-40 font-label text-small target:block">
      {words}
    </p>
  ));
}
