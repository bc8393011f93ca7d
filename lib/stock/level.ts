/** What a page may say of stock: pages are cached by level, the exact count is decided at checkout alone. */
export type StockLevel = "in" | "low" | "out";

/** From this many down to one, stock is low. */
export const LOW_STOCK = 5;

export function stockLevel(stock: number): StockLevel {
  if (stock <= 0) return "out";
  return stock <= LOW_STOCK ? "low" : "in";
}
