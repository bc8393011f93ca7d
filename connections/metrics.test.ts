import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import { type Shop, startShop } from "./support/shop-server";
import { shopperWith, somethingToBuy } from "./support/shoppers";

const TOKEN = "a-token-of-sixteen-or-more";

let shop: Shop;
afterEach(async () => {
  delete process.env.METRICS_TOKEN;
  await shop.stop();
});

test("the metrics count orders, requests and connections, for this machine alone", async () => {
  shop = await startShop("connection_limit=4");
  const variant = await somethingToBuy(shop);
  const shopper = await shopperWith(shop, variant.id);
  await shopper.submit(await shopper.get("/checkout"), "Place order", addressFields);

  const metrics = await (await fetch(`${shop.url}/api/metrics`)).text();
  expect(metrics).toContain("# TYPE till_orders_placed_total counter\ntill_orders_placed_total 1\n");
  expect(metrics).toContain("till_database_pool_limit 4\n");
  expect(metrics).toContain("till_database_pool_waiting 0\n");
  expect(metrics).toMatch(/till_http_responses_total\{class="2xx"\} [1-9]/);
  expect(metrics).toMatch(/process_resident_memory_bytes \d{7,}/);
  for (const line of metrics.trimEnd().split("\n")) expect(line).toMatch(/^(# (HELP|TYPE) .+|\w+(\{.+\})? [\d.e+-]+)$/);

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal);
  if (!outside) return; // a machine without a network has nobody outside
  const url = shop.url.replace("localhost", outside.address);
  const stranger = await fetch(`${url}/api/metrics`, { headers: { "x-forwarded-for": "127.0.0.1" } });
  expect(stranger.status).toBe(401);
});

test("with METRICS_TOKEN they are for whoever has it, and nobody else", async () => {
  process.env.METRICS_TOKEN = TOKEN;
  shop = await startShop("connection_limit=1");
  const ask = (headers: HeadersInit) => fetch(`${shop.url}/api/metrics`, { headers });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
});
