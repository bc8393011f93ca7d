import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { placeOrder } from "@/lib/checkout/place-order";
import { prisma } from "@/lib/prisma";
import { cartWith, checkoutRequest, standardDelivery } from "@/lib/testing/fixtures";
import { onTestServer, testServerUrl } from "@/lib/testing/template-database";
import { findBroken, readInvariants } from "@/scripts/database/invariants.mjs";
import { queryOnce } from "@/scripts/database/query.mjs";

const shop = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);

// Damage that the constraints and triggers of a healthy database would refuse: without them, only the invariants tell.
const UNGUARDED = `
  SET session_replication_role = replica;
  ALTER TABLE variants DROP CONSTRAINT variants_stock_not_negative;
  ALTER TABLE orders DROP CONSTRAINT orders_total_is_its_parts;
  DROP INDEX orders_cart_id_key, orders_checkout_id_key;
`;

// A second order like the first, as a checkout that ran twice would leave it.
const again = (cartId: string, checkoutId: string) => `
  INSERT INTO orders SELECT (jsonb_populate_record(orders, jsonb_build_object(
    'id', 9000, 'number', 'TL-AGAIN', 'cart_id', ${cartId}, 'checkout_id', ${checkoutId}))).* FROM orders;
  INSERT INTO addresses SELECT (jsonb_populate_record(addresses, '{ "id": 9000, "order_id": 9000 }')).* FROM addresses;
  INSERT INTO order_items SELECT (jsonb_populate_record(order_items, '{ "id": 9000, "order_id": 9000 }')).* FROM order_items;
  INSERT INTO stock_movements (variant_id, delta, reason, order_id) SELECT variant_id, -quantity, 'SALE', 9000 FROM order_items WHERE id = 9000;
  UPDATE variants SET stock = stock - 2`;

const movement = (delta: number, reason: string, order: string) => `
  INSERT INTO stock_movements (variant_id, delta, reason, order_id) SELECT id, ${delta}, '${reason}', ${order} FROM variants;
  UPDATE variants SET stock = stock + ${delta}`;

// Five stars for what was bought, from whoever this is.
const review = (userId: string) => `
  INSERT INTO reviews (product_id, user_id, order_item_id, rating, words, author, status)
  SELECT v.product_id, ${userId}, i.id, 5, 'Good', 'A', 'PUBLISHED'
  FROM order_items i JOIN variants v ON v.id = i.variant_id JOIN orders o ON o.id = i.order_id`;

/** By invariant: the damage that it is there to find. Each breaks one rule, and that rule alone. */
const DAMAGE: Record<string, string[]> = {
  "cart-is-open-or-ordered": [
    "UPDATE carts SET status = 'OPEN'",
    "INSERT INTO carts (token_hash, status, updated_at) VALUES ('orphan', 'ORDERED', now())",
  ],
  "cart-makes-one-order": [again("cart_id", "gen_random_uuid()")],
  "checkout-makes-one-order": [again("NULL::int", "checkout_id")],
  "movements-have-their-order": [movement(-1, "ADJUSTMENT", "4040"), movement(-1, "SALE", "NULL")],
  "order-adds-up": [
    "UPDATE orders SET subtotal = subtotal + 1, total = total + 1",
    "UPDATE orders SET total = total + 1",
    "UPDATE orders SET discount = 1, total = total - 1",
    "UPDATE order_items SET unit_price = unit_price + 1, total = total + 2",
  ],
  "order-is-complete": ["DELETE FROM addresses"],
  "order-vat-adds-up": [
    "UPDATE orders SET vat = vat - 1",
    "UPDATE order_items SET vat = vat - 1; UPDATE orders SET vat = vat - 1",
  ],
  "ratings-are-their-reviews": [
    "UPDATE products SET rating_sum = 5, rating_count = 1",
    `${review("user_id")}; UPDATE products SET rating_sum = 4, rating_count = 1`,
    `${review("user_id")}; UPDATE products SET rating_sum = 5, rating_count = 2`,
  ],
  "returns-were-sold": [movement(3, "RETURN", "(SELECT id FROM orders)")],
  "reviews-are-of-purchases": [`${review("user_id + 1")}; UPDATE products SET rating_sum = 5, rating_count = 1`],
  "sales-are-what-was-ordered": [
    movement(-1, "SALE", "(SELECT id FROM orders)"),
    "DELETE FROM stock_movements WHERE reason = 'SALE'; UPDATE variants SET stock = stock + 2",
  ],
  "stock-is-its-ledger": ["UPDATE variants SET stock = stock + 1"],
  "stock-is-not-negative": [movement(-100, "ADJUSTMENT", "NULL")],
};

/** What is found in a copy of the shop after this was done to it. */
async function foundAfter(damage: string) {
  const copy = `till_test_${randomUUID().replaceAll("-", "")}`;
  await onTestServer(`CREATE DATABASE ${copy} TEMPLATE ${shop}`);
  try {
    await queryOnce(testServerUrl(copy), `${UNGUARDED} ${damage}`);
    return await findBroken(testServerUrl(copy));
  } finally {
    await onTestServer(`DROP DATABASE ${copy} WITH (FORCE)`);
  }
}

beforeAll(async () => {
  await standardDelivery();
  const { cart } = await cartWith({ quantity: 2, price: 1800, stock: 5 });
  await placeOrder({ tokenHash: cart.tokenHash, request: checkoutRequest({ expectedTotal: 3600 + 395 }) });
  await prisma.$disconnect(); // what is copied may have nobody connected
});

test("each invariant is told in one sentence and has damage here that it must find", () => {
  for (const { name, rule } of readInvariants()) expect(rule, name).toMatch(/^[A-Z].*[^.]\.$/);
  expect(Object.keys(DAMAGE)).toEqual(readInvariants().map(({ name }) => name));
});

test("a shop that sold something breaks none", async () => {
  expect(await foundAfter("SELECT 1")).toEqual([]);
});

test.for(Object.entries(DAMAGE).flatMap(([name, ways]) => ways.map((sql) => [name, sql.trim()] as const)))(
  "%s finds: %s",
  async ([name, sql]) => {
    expect((await foundAfter(sql)).map((broken) => broken.name)).toEqual([name]);
  },
);

test("an order without lines is found, and the row tells which", async () => {
  const found = await foundAfter("UPDATE orders SET number = 'TL-BARE'; DELETE FROM order_items");
  expect(found).toContainEqual({
    name: "order-is-complete",
    rule: "Every order has at least one line, and an address that it goes to.",
    rows: [{ number: "TL-BARE", lines: "0", addresses: "1" }],
  });
});
