import { z } from "zod";

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

/** How many answers the page has had. It comes back from the browser, and may be anything. */
export const attemptsOf = (state: unknown): number => stateSchema.safeParse(state).data?.attempt ?? 0;

const stateSchema = z.object({ attempt: z.number().int().min(0).max(1_000_000) });
