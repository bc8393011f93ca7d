import { Logo } from "@/components/shop/logo";
import { PageLink } from "@/components/ui/page-link";
import { TextLink } from "@/components/ui/text-link";

/** Nothing here leads away from the order but the way back to the cart. */
export function CheckoutHeader() {
  return (
    <header className="border-line border-b">
      <div className="md:grid md:grid-cols-[minmax(0,1fr)_44%]">
        <div className="grid px-gutter md:grid-cols-[minmax(0,600px)] md:justify-end md:pr-[clamp(32px,5vw,80px)]">
          <div className="flex h-15 items-center justify-between md:h-18">
            <PageLink href="/" aria-label="Till, home" className="flex rounded-xs">
              <Logo />
            </PageLink>
            <TextLink href="/cart" className="py-2.5 text-ink-2 text-small">
              Back to cart
            </TextLink>
          </div>
        </div>
      </div>
    </header>
  );
}
