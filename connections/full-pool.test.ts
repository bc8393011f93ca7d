import { afterAll, beforeAll, expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import { textOf } from "@/e2e/support/http-shopper";
import { hold, untilWaiting } from "./support/hold";
import { type Shop, startShop } from "./support/shop-server";
import { shopperWith, somethingToBuy } from "./support/shoppers";

const POOL = 3;
const PATIENCE_MS = 1_500;
let shop: Shop;
let variant: { id: number; path: string };

beforeAll(async () => {
  shop = await startShop(`connection_limit=${POOL}&pool_timeout=1.5&lock_timeout=0&statement_timeout=60000`);
  variant = await somethingToBuy(shop);
});
afterAll(async () => {
  await shop.stop();
});

/** Takes every connection of the shop, until it is let go. */
async function fillPool() {
  const letGo = await hold(shop, "LOCK TABLE carts IN ACCESS EXCLUSIVE MODE");
  const stuck = Array.from({ length: POOL }, () =>
    fetch(`${shop.url}/api/cart`, { headers: { cookie: "cart=stuck" } }),
  );
  await untilWaiting(shop, POOL);
  return async () => {
    await letGo();
    for (const response of await Promise.all(stuck)) expect(response.status).toBe(200);
  };
}

function timed<T extends object>(work: Promise<T>): Promise<T & { ms: number }> {
  const began = performance.now();
  return work.then((result) => Object.assign(result, { ms: performance.now() - began }));
}

test("a full pool is a 503 with a sentence and a Retry-After, in time, wherever the database is needed", async () => {
  const shopper = await shopperWith(shop, variant.id);
  const order = await shop.sql("SELECT number, access_key AS key FROM orders LIMIT 1");
  const { number, key } = order.rows[0];
  const letGo = await fillPool();

  const addresses = ["/cart", "/checkout", `/orders/${number}?key=${key}`];
  for (const page of await Promise.all(addresses.map((path) => timed(shopper.get(path))))) {
    expect({ path: page.path, status: page.status }).toEqual({ path: page.path, status: 503 });
    expect(page.headers.get("retry-after")).toBe("5");
    expect(page.headers.get("content-security-policy")).toContain("script-src");
    expect(textOf(page)).toContain("The till is busy. More people are at it than it can serve just now.");
    expect(page.ms).toBeGreaterThan(PATIENCE_MS - 50);
    expect(page.ms).toBeLessThan(2 * PATIENCE_MS);
  }

  const api = await timed(fetch(`${shop.url}/api/cart`, { headers: { cookie: "cart=other" } }));
  expect([api.status, api.headers.get("retry-after"), await api.json()]).toEqual([
    503,
    "5",
    { error: "The till is busy. Try again in a moment." },
  ]);
  expect(api.ms).toBeLessThan(2 * PATIENCE_MS);

  await letGo();
  for (const path of addresses) expect((await shopper.get(path)).status).toBe(200);
  expect(await shop.connections()).toBeLessThanOrEqual(POOL);
});

test("what needs no database is served as ever", async () => {
  const letGo = await fillPool();
  for (const path of ["/", variant.path, "/api/health"]) {
    const answer = await timed(fetch(shop.url + path));
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.ms).toBeLessThan(PATIENCE_MS);
  }
  const ready = await fetch(`${shop.url}/api/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: "not ready", missing: ["database"] }]);
  const metrics = await (await fetch(`${shop.url}/api/metrics`)).text();
  expect(metrics).toContain(`till_database_pool_connections{state="busy"} ${POOL}\n`);
  await letGo();
});

test("a checkout posted into a full pool keeps what was typed, and is one order when it is posted again", async () => {
  const shopper = await shopperWith(shop, variant.id);
  const checkout = await shopper.get("/checkout");
  const letGo = await fillPool();
  const refused = await shopper.submit(checkout, "Place order", addressFields);
  await letGo();

  expect(refused.status).toBe(503);
  const again = await shopper.get(refused.path);
  expect(again.status).toBe(200);
  expect(textOf(again)).toContain("The till is busy Nothing was ordered and your cart is safe.");
  expect(again.html).toContain(`value="${addressFields.line1}"`);
  const order = await shopper.submit(again, "Place order", addressFields);
  expect(order.html).toContain("data-order-number");
});

test("an addition posted into a full pool says so", async () => {
  const shopper = await shopperWith(shop, variant.id);
  const product = await shopper.get(variant.path);
  const letGo = await fillPool();
  const refused = await shopper.submit(product, "Add to cart", { quantity: "1" });
  await letGo();

  expect([refused.status, refused.path]).toEqual([503, "/cart?notice=busy"]);
  expect(textOf(await shopper.get(refused.path))).toContain("The till is busy. Check your cart, then try again");
});
