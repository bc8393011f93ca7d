import { ButtonLink } from "@/components/ui/button-link";

/** The words and the way on of a cart with nothing in it. */
export function EmptyCart({ onLeave }: { onLeave?: () => void }) {
  return (
    <div className="grid max-w-[520px] justify-items-start gap-5 pt-2 pb-10">
      <p className="text-ink-2 text-lead">Your cart is empty. A good desk starts with one good thing. A mug will do.</p>
      <ButtonLink href="/" onClick={onLeave}>
        Have a look round
      </ButtonLink>
    </div>
  );
}
