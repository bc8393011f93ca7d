import { placeOrder } from "@/lib/checkout/place-order";
import { checkoutRequest } from "@/lib/testing/fixtures";

/** What a parent sends: the carts to order, by their token hashes, and what each costs. */
export type Work = { tokenHashes: string[]; expectedTotal: number };

process.once("message", async ({ tokenHashes, expectedTotal }: Work) => {
  const numbers: string[] = [];
  for (const tokenHash of tokenHashes) {
    const order = await placeOrder({ tokenHash, request: checkoutRequest({ expectedTotal }) });
    numbers.push(order.number);
  }
  process.send?.(numbers);
});
process.send?.("ready");
