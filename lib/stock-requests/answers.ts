/** What becomes of a request to be told, in words for whoever made it. They say nothing of anybody else's. */
export const STOCK_ANSWERS = {
  kept: "We’ll write to you once, when it’s back.",
  back: "It’s back already. Reload the page to buy it.",
  invalid: "Enter your e-mail address, such as maya@example.com.",
  later: "We can’t take that down just now. Try again later.",
} as const;

export type StockAnswer = keyof typeof STOCK_ANSWERS;
