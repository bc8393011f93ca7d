import { z } from "zod";
import { MAX_QUANTITY } from "@/lib/cart/view";

const id = z.coerce.number().int().positive().max(2_147_483_647);

export const addToCartSchema = z.object({
  variantId: id,
  quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY),
});
export type AddToCart = z.infer<typeof addToCartSchema>;

export const changeQuantitySchema = z.object({
  variantId: id,
  quantity: z.coerce.number().int().min(0).max(MAX_QUANTITY), // 0 removes the line
});
export type ChangeQuantity = z.infer<typeof changeQuantitySchema>;
