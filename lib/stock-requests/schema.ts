import { z } from "zod";
import { addToCartSchema } from "@/lib/cart/schema";

/** An address passes that passes a browser's own e-mail field: what is typed there is never sent in vain. */
export const stockRequestSchema = addToCartSchema.pick({ variantId: true }).extend({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email({ pattern: z.regexes.html5Email })),
});
export type StockRequestForm = z.infer<typeof stockRequestSchema>;
