import { afterAll, beforeAll, expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import { TIMEOUTS } from "@/lib/database/pool";
import type { Tx } from "@/lib/database/transaction";
import { connect } from "@/lib/prisma";
import { findBroken } from "@/scripts/database/invariants.mjs";
import { startPgbouncer } from "@/scripts/pgbouncer.mjs";
import { type Shop, startShop } from "./support/shop-server";
import { shoppersWith, somethingToBuy } from "./support/shoppers";

const SHARED = 3;
let bouncer: Awaited<ReturnType<typeof startPgbouncer>>;
let shop: Shop;

beforeAll(async () => {
  bouncer = await startPgbouncer(process.env.DATABASE_URL ?? "", { connections: SHARED });
  shop = await startShop("connection_limit=20", bouncer.url);
});
afterAll(async () => {
  await shop.stop();
  await bouncer.stop();
});

test("60 shoppers over HTTP race for 10, on three connections that PgBouncer shares out", async () => {
  const variant = await somethingToBuy(shop, 10);
  const shoppers = await shoppersWith(shop, variant.id, 60);
  const checkouts = await Promise.all(shoppers.map((shopper) => shopper.get("/checkout")));
  const posts = shoppers.map((shopper, index) => {
    const checkout = checkouts[index];
    return checkout && shopper.post(checkout, "Place order", addressFields);
  });
  const answers = await Promise.all(posts);

  const ordered = answers.filter((answer) => answer?.headers.get("location")?.startsWith("/orders/TL-"));
  expect(ordered).toHaveLength(10);
  expect(await shop.connections()).toBeGreaterThan(0);
  expect(await shop.connections()).toBeLessThanOrEqual(SHARED);
  expect(await findBroken(shop.database)).toEqual([]);
});

test("behind PgBouncer each transaction has its timeouts, and leaves none behind", async () => {
  const { prisma } = connect(bouncer.url(new URL(shop.database).pathname.slice(1)));
  const read = (client: Tx) => client.$queryRaw`
    SELECT name, setting::int AS ms FROM pg_settings WHERE name IN
      ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout')`;
  const all = (timeouts: Record<string, number>) =>
    expect.arrayContaining(Object.entries(timeouts).map(([name, ms]) => ({ name, ms })));

  expect(await prisma.$transaction(read)).toEqual(all(TIMEOUTS));
  expect(await read(prisma)).toEqual(
    all({ lock_timeout: 0, statement_timeout: 0, idle_in_transaction_session_timeout: 0 }),
  );
  await prisma.$disconnect();
});
