import { afterEach, expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import { type Page, textOf } from "@/e2e/support/http-shopper";
import { findBroken } from "@/scripts/database/invariants.mjs";
import { hold, untilWaiting } from "./support/hold";
import { type Shop, startShop } from "./support/shop-server";
import { shopperWith, somethingToBuy } from "./support/shoppers";

let shop: Shop;
afterEach(async () => {
  await shop.stop();
});

/** A shopper posts the checkout while its variant is locked; `meanwhile` happens once the transaction waits. */
async function checkOutAgainstALock(parameters: string, meanwhile: (letGo: () => Promise<void>) => Promise<void>) {
  shop = await startShop(`connection_limit=3&${parameters}`);
  const variant = await somethingToBuy(shop, 10);
  const shopper = await shopperWith(shop, variant.id);
  const checkout = await shopper.get("/checkout");
  const before = await countOrders();
  const letGo = await hold(shop, `SELECT FROM variants WHERE id = ${variant.id} FOR UPDATE`);
  const posted = shopper.submit(checkout, "Place order", addressFields);
  await untilWaiting(shop, 1);
  await meanwhile(letGo);

  const killed = await posted;
  expect(await countOrders()).toBe(before);
  expect(await findBroken(shop.database)).toEqual([]);
  return { killed, shopper, before };
}

async function countOrders(): Promise<number> {
  return (await shop.sql("SELECT count(*)::int AS n FROM orders")).rows[0].n;
}

function expectKept(page: Page, sentence: string) {
  expect(page.status).toBe(200);
  expect(textOf(page)).toContain(sentence);
  expect(page.html).toContain(`value="${addressFields.line1}"`);
}

test.for([
  ["a lock that is not given in time", "lock_timeout=500"],
  ["a statement that takes too long", "lock_timeout=0&statement_timeout=500"],
])("%s undoes the order, and says so", async ([, parameters = ""]) => {
  let free = async () => {};
  const { killed, shopper, before } = await checkOutAgainstALock(parameters, async (letGo) => {
    free = letGo;
  });
  expectKept(killed, "The till is busy Nothing was ordered and your cart is safe.");

  await free();
  const order = await shopper.submit(killed, "Place order", addressFields);
  expect(order.html).toContain("data-order-number");
  expect(await countOrders()).toBe(before + 1);
});

test("a server that freezes inside a transaction loses it, and says so when it comes back", async () => {
  const { killed, shopper, before } = await checkOutAgainstALock(
    "idle_in_transaction_session_timeout=500",
    async (letGo) => {
      process.kill(shop.pid, "SIGSTOP");
      await letGo();
      await expect.poll(() => shop.transactions(), { timeout: 10_000 }).toBe(0);
      process.kill(shop.pid, "SIGCONT");
    },
  );
  expectKept(killed, "We lost the line for a moment Your cart is safe.");

  const order = await shopper.submit(killed, "Place order", addressFields);
  expect(order.html).toContain("data-order-number");
  expect(await countOrders()).toBe(before + 1);
});
