import { CheckoutSection } from "@/components/checkout/checkout-section";
import { RadioCard, RadioCards } from "@/components/ui/radio-card";

export type PaymentChoice = { id: string; label: string; hint: string };

type PaymentMethodsProps = { choices: readonly PaymentChoice[]; chosen: string | undefined; error?: string };

export function PaymentMethods({ choices, chosen, error }: PaymentMethodsProps) {
  const known = choices.find(({ id }) => id === chosen) ?? choices[0];
  return (
    <CheckoutSection id="payment" title="Payment">
      <RadioCards id="paymentProvider" labelledBy="payment" error={error}>
        {choices.map(({ id, label, hint }) => (
          <RadioCard
            key={id}
            name="paymentProvider"
            value={id}
            required
            defaultChecked={id === known?.id}
            label={label}
            detail={hint}
          />
        ))}
      </RadioCards>
    </CheckoutSection>
  );
}
