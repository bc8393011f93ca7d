import { z } from "zod";
import { isCountry } from "@/lib/checkout/countries";
import { MAX_GIFT_NOTE } from "@/lib/checkout/gift-note";
import { PAYMENT_PROVIDERS } from "@/lib/payments/providers";

// Royal Mail's format, spaces optional: outward code (A9, A99, AA9, AA99, A9A, AA9A), then a digit and two letters.
const UK_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

const PROVIDER_IDS = PAYMENT_PROVIDERS.map((provider) => provider.id);

const text = (missing: string, max = 200) =>
  z.string().trim().min(1, missing).max(max, "That is longer than we can print.");
const optionalText = (max = 200) =>
  z
    .string()
    .trim()
    .max(max, "That is longer than we can print.")
    .optional()
    .transform((value) => value || null);

const giftNote = z
  .string()
  .overwrite((typed) => typed.replace(/\r\n?/g, "\n")) // a form sends as two characters what is counted as one
  .trim()
  .max(MAX_GIFT_NOTE, `Keep it to ${MAX_GIFT_NOTE} characters: that is what fits on the card.`)
  .optional()
  .transform((note) => note || null);

/** What the checkout's form may send. Each message stands beside its field. */
export const checkoutSchema = z
  .object({
    checkoutId: z.uuid(),
    /** The total that the shopper saw, in minor units. */
    expectedTotal: z.coerce.number().int().min(0).max(2_147_483_647),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254, "That is longer than an e-mail address can be.")
      .pipe(z.email("Enter your e-mail address, such as maya@example.com.")),
    fullName: text("Enter the name for the parcel.", 100),
    phone: optionalText(30),
    line1: text("Enter the house number and street."),
    line2: optionalText(),
    city: text("Enter the town or city.", 100),
    postcode: text("Enter the postcode.", 16).toUpperCase(),
    country: z.string().refine(isCountry, "Choose a country that we deliver to."),
    deliveryMethod: z
      .string({ error: "Choose how it should reach you." })
      .min(1, "Choose how it should reach you.")
      .max(50),
    giftNote,
    paymentProvider: z.enum(PROVIDER_IDS, "Choose how you would like to pay."),
  })
  .refine(({ country, postcode }) => country !== "GB" || UK_POSTCODE.test(postcode ?? ""), {
    path: ["postcode"],
    message: "Add the rest of the postcode, such as LS8 1QS.",
    when: ({ issues }) => issues.every(({ path }) => path?.[0] !== "postcode"), // beside other fields' errors too
  });

export type CheckoutRequest = z.infer<typeof checkoutSchema>;
