import { useState } from "react";
import { CheckoutSection } from "@/components/checkout/checkout-section";
import { TextArea } from "@/components/ui/text-area";
import { MAX_GIFT_NOTE } from "@/lib/checkout/gift-note";

const FEW = 30;

/** What a card in the parcel is to say, and how much room is left on it. */
export function GiftNote({ typed = "", error }: { typed?: string; error?: string }) {
  const [length, setLength] = useState(typed.length);
  const left = MAX_GIFT_NOTE - length;
  return (
    <CheckoutSection id="gift" title="Is it a gift?">
      <div className="relative">
        <TextArea
          label="Gift note"
          name="giftNote"
          optional
          maxLength={MAX_GIFT_NOTE}
          hint={`We write it on a card in the parcel. Up to ${MAX_GIFT_NOTE} characters.`}
          defaultValue={typed}
          error={error}
          onChange={(event) => setLength(event.target.value.length)}
        />
        <p aria-hidden className="absolute top-0 right-0 text-ink-3 text-small tabular-nums noscript:hidden">
          {left} left
        </p>
        {/* Heard only when it begins to matter */}
        <p role="status" className="sr-only">
          {left <= FEW && `${left} characters left`}
        </p>
      </div>
    </CheckoutSection>
  );
}
