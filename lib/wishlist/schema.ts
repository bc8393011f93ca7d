import { addToCartSchema } from "@/lib/cart/schema";

export const savedSchema = addToCartSchema.pick({ variantId: true });
