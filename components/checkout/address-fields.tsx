import { CheckoutSection } from "@/components/checkout/checkout-section";
import type { Typed } from "@/components/checkout/contact-fields";
import type { Delivery } from "@/components/checkout/use-delivery";
import { Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import type { Country } from "@/lib/checkout/countries";

type AddressFieldsProps = Typed & { countries: readonly Country[]; delivery: Delivery };

export function AddressFields({ values, errors, countries, delivery }: AddressFieldsProps) {
  /** What a text field of this name shows: what was typed, and what was wrong with it. */
  const kept = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <CheckoutSection id="delivery" title="Delivery">
      <Field label="Full name" autoComplete="shipping name" maxLength={100} required {...kept("fullName")} />
      <Field label="Address line 1" autoComplete="shipping address-line1" maxLength={200} required {...kept("line1")} />
      <Field label="Address line 2" optional autoComplete="shipping address-line2" maxLength={200} {...kept("line2")} />
      <div className="grid grid-cols-2 items-start gap-4">
        <Field label="City" autoComplete="shipping address-level2" maxLength={100} required {...kept("city")} />
        <Field
          label="Postcode"
          autoComplete="shipping postal-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={16}
          required
          {...kept("postcode")}
        />
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          label="Country"
          name="country"
          autoComplete="shipping country"
          required
          value={delivery.country}
          onChange={(event) => delivery.setCountry(event.target.value)}
          error={errors.country}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field
          label="Phone"
          optional
          type="tel"
          autoComplete="shipping tel"
          inputMode="tel"
          maxLength={30}
          hint="For the driver."
          {...kept("phone")}
        />
      </div>
    </CheckoutSection>
  );
}
