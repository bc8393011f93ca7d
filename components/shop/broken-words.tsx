import type { ReactNode } from "react";
import { Apology } from "@/components/shop/apology";

/** What is said where a page broke. */
export const BrokenWords = ({ retry }: { retry: ReactNode }) => (
  <Apology title="Something broke on our side." words="Your cart is safe. Try again in a minute." retry={retry} />
);
