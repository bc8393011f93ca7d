/** What stands in the way of an order, in words for its shopper. */
export type CheckoutProblem = {
  kind: "price-changed" | "stock" | "delivery" | "busy" | "invalid";
  title: string;
  message: string;
  lines?: string[];
};

/** What the checkout's page shows: the form as it was typed, and what the last attempt came to. */
export type CheckoutState = {
  values: Record<string, string>;
  /** By field name, one sentence each. */
  errors: Record<string, string>;
  problem: CheckoutProblem | null;
  /** Counts the answers, so that a page can tell a new one from the old. */
  attempt: number;
};
