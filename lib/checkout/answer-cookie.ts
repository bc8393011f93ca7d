import { z } from "zod";
import type { CheckoutState } from "@/lib/checkout/state";
import { answerCookie } from "@/lib/forms/answer-cookie";

const words = z.record(z.string(), z.string());

const stateSchema = z.object({
  values: words,
  errors: words,
  problem: z
    .object({
      kind: z.enum(["price-changed", "stock", "delivery", "busy", "invalid"]),
      title: z.string(),
      message: z.string(),
      lines: z.array(z.string()).optional(),
    })
    .nullable(),
  attempt: z.number(),
});

export const { keep: keepAnswer, find: findAnswer } = answerCookie<CheckoutState>("checkout_answer", {
  path: "/checkout",
  schema: stateSchema,
  shorten: (state) => ({ ...state, values: {} }),
});
