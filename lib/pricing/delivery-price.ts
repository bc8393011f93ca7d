/**
 * What a delivery method costs for goods of this subtotal, in minor units: 0 from its free-from amount on.
 */
export function deliveryPrice(method: { price: number; freeFrom: number | null }, subtotal: number): number {
  return method.freeFrom !== null && subtotal >= method.freeFrom ? 0 : method.price;
}
