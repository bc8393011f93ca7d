import { expect, test } from "vitest";
import { placeOrder } from "@/lib/checkout/place-order";
import { problemOf } from "@/lib/checkout/problems";
import { StaleRead } from "@/lib/database/errors";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { takeStock } from "@/lib/stock/take-stock";
import { cartWith, checkoutRequest, standardDelivery, variantWith } from "@/lib/testing/fixtures";
import { stockAndLedger } from "@/lib/testing/stock-and-ledger";

async function idOfSomeOrder() {
  await standardDelivery();
  const { cart } = await cartWith({ price: 1800 });
  const request = checkoutRequest({ expectedTotal: 1800 + 395 });
  const { number } = await placeOrder({ tokenHash: cart.tokenHash, request });
  return (await prisma.order.findUniqueOrThrow({ where: { number }, select: { id: true } })).id;
}

test("more than there is takes nothing at all, and its shopper is told that the till is busy", async () => {
  const [enough, few] = [await variantWith({ stock: 5 }), await variantWith({ stock: 2 })];
  const orderId = await idOfSomeOrder();
  const takings = [
    { orderId, variantId: enough.id, quantity: 1 },
    { orderId, variantId: few.id, quantity: 2 },
    { orderId, variantId: few.id, quantity: 1 },
  ];
  const error = await inTransaction((tx) => takeStock(tx, takings)).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(StaleRead);
  expect(problemOf(error)).toMatchObject({ kind: "busy" });
  expect(await stockAndLedger(enough.id)).toEqual({ stock: 5, ledger: 5 });
  expect(await stockAndLedger(few.id)).toEqual({ stock: 2, ledger: 2 });
});
