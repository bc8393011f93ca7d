import { useState } from "react";
import type { DeliveryChoice } from "@/lib/checkout/get-checkout";

const HOME = "GB";

export type Delivery = {
  country: string;
  /** The method that is chosen, or would be: it always goes to the country while any does. */
  method: DeliveryChoice | undefined;
  setCountry: (country: string) => void;
  setMethod: (code: string) => void;
};

/**
 * Where it goes and how. Choosing a country that the method does not serve moves on to the first that does.
 * @param typed the form's values from an earlier attempt
 */
export function useDelivery(choices: readonly DeliveryChoice[], typed: Record<string, string>): Delivery {
  const [country, setCountry] = useState(typed.country ?? HOME);
  const [code, setMethod] = useState(typed.deliveryMethod ?? "");

  const offered = choices.filter((choice) => choice.countries.includes(country));
  const method = offered.find((choice) => choice.code === code) ?? offered[0];
  return { country, method, setCountry, setMethod };
}
