import { afterEach, expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import type { HttpShopper } from "@/e2e/support/http-shopper";
import { findBroken } from "@/scripts/database/invariants.mjs";
import { type Shop, startShop } from "./support/shop-server";
import { shoppersWith, somethingToBuy } from "./support/shoppers";

let shop: Shop;
afterEach(async () => {
  await shop.stop();
});

/** @returns the address of the order's page, which names it */
async function checkOut(shopper: HttpShopper): Promise<string | null> {
  const answer = await shopper.post(await shopper.get("/checkout"), "Place order", addressFields);
  return answer.headers.get("location");
}

function expectOrders(addresses: (string | null)[], count: number) {
  for (const address of addresses) expect(address).toMatch(/^\/orders\/TL-/);
  expect(new Set(addresses).size).toBe(count);
}

test("with a single connection, 24 shoppers at once do everything that the shop can do", async () => {
  shop = await startShop("connection_limit=1&pool_timeout=30");
  const variant = await somethingToBuy(shop);
  const shoppers = await shoppersWith(shop, variant.id, 24);
  const orders = shoppers.map(async (shopper) => {
    const added = await shopper.submit(await shopper.get(variant.path), "Add to cart", { quantity: "2" });
    const changed = await shopper.submit(added, "Update", { quantity: "1" });
    expect([added, changed].map(({ status, path }) => [status, path])).toEqual([
      [200, "/cart"],
      [200, "/cart"],
    ]);
    return checkOut(shopper);
  });
  expectOrders(await Promise.all(orders), 24);
  const ready = await fetch(`${shop.url}/api/ready`);
  expect(ready.status).toBe(200);
  expect(await shop.connections()).toBe(1);
  expect(await findBroken(shop.database)).toEqual([]);
});

test("a pool of 5 serves 256 shoppers who check out at once", async () => {
  shop = await startShop("connection_limit=5&pool_timeout=60");
  const variant = await somethingToBuy(shop);
  const shoppers = await shoppersWith(shop, variant.id, 256);
  expectOrders(await Promise.all(shoppers.map(checkOut)), 256);
  expect(await shop.connections()).toBeLessThanOrEqual(5);
  expect(await findBroken(shop.database)).toEqual([]);
});
