import { CheckoutSection } from "@/components/checkout/checkout-section";
import type { Delivery } from "@/components/checkout/use-delivery";
import { RadioCard, RadioCards } from "@/components/ui/radio-card";
import type { Country } from "@/lib/checkout/countries";
import type { DeliveryChoice } from "@/lib/checkout/get-checkout";
import { formatMoney } from "@/lib/money";

type DeliveryMethodsProps = {
  choices: readonly DeliveryChoice[];
  /** With their names as the server writes them: a browser's own may differ. */
  countries: readonly Country[];
  delivery: Delivery;
  error?: string;
};

/** The ways to the chosen country. Without JavaScript all of them, each with where it goes. */
export function DeliveryMethods({ choices, countries, delivery, error }: DeliveryMethodsProps) {
  return (
    <CheckoutSection id="delivery-method" title="Delivery method">
      <RadioCards id="deliveryMethod" labelledBy="delivery-method" error={error}>
        {choices.map((choice) => (
          <div
            key={choice.code}
            className={choice.countries.includes(delivery.country) ? undefined : "scripting:hidden"}
          >
            <RadioCard
              name="deliveryMethod"
              value={choice.code}
              required
              checked={choice.code === delivery.method?.code}
              onChange={() => delivery.setMethod(choice.code)}
              label={choice.name}
              detail={
                <>
                  {choice.description}
                  <span className="scripting:hidden">. To {whereTo(choice, countries)}.</span>
                </>
              }
              aside={choice.price === 0 ? "Free" : formatMoney(choice.price)}
            />
          </div>
        ))}
      </RadioCards>
      <p className="text-ink-3 text-small scripting:hidden">
        The total is worked out anew when you place the order. If it differs from the one here, you see it first.
      </p>
    </CheckoutSection>
  );
}

const list = new Intl.ListFormat("en-GB");

const whereTo = (choice: DeliveryChoice, countries: readonly Country[]) =>
  list.format(countries.filter(({ code }) => choice.countries.includes(code)).map(({ name }) => name));
