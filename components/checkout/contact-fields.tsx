import { CheckoutSection } from "@/components/checkout/checkout-section";
import { Field } from "@/components/ui/field";
import type { CheckoutState } from "@/lib/checkout/state";

export type Typed = Pick<CheckoutState, "values" | "errors">;

export function ContactFields({ values, errors }: Typed) {
  return (
    <CheckoutSection id="contact" title="Contact">
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        hint="Kept with your order, in case we need to reach you."
        defaultValue={values.email}
        error={errors.email}
      />
    </CheckoutSection>
  );
}
