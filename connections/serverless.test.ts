import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashToken, newToken } from "@/lib/browser-token";
import { findBroken } from "@/scripts/database/invariants.mjs";
import { ROOT } from "@/scripts/database/paths.mjs";
import { queryOnce } from "@/scripts/database/query.mjs";
import { startThrowaway } from "@/scripts/database/throwaway.mjs";
import { runProgram } from "@/scripts/run.mjs";
import type { Work } from "./support/serverless-instance";

const INSTANCES = 30;
const ORDERS_EACH = 10;
const PRICE = 1_800;
const DELIVERY = 395;

let server: Awaited<ReturnType<typeof startThrowaway>>;
let url: string;
const instances: ChildProcess[] = [];

beforeAll(async () => {
  server = await startThrowaway({ max_connections: "40" });
  await queryOnce(server.url("postgres"), "CREATE DATABASE till");
  url = server.url("till");
  await runProgram("connections-migrate", "prisma", ["migrate", "deploy"], { DATABASE_URL: url });
});
afterAll(async () => {
  for (const instance of instances) instance.kill();
  await server.stop();
});

/** One product that they all sell, and a cart for each order to come. */
async function stockUp(): Promise<string[]> {
  const hashes = Array.from({ length: INSTANCES * ORDERS_EACH }, () => hashToken(newToken()));
  await queryOnce(
    url,
    `WITH category AS (
       INSERT INTO categories (slug, name, short_name, description, position) VALUES ('c', 'C', 'C', '', 1) RETURNING id
     ), product AS (
       INSERT INTO products (slug, name, subtitle, story, materials, dimensions, care, category_id, position, published_at, updated_at)
       SELECT 'p', 'P', '', '', '', '', '', id, 1, '2025-01-01', now() FROM category RETURNING id
     ), variant AS (
       INSERT INTO variants (product_id, sku, slug, option_values, swatch, price, stock, weight, position, updated_at)
       SELECT id, 'P', 'p', '{}', '#000000', ${PRICE}, 10000, 1, 1, now() FROM product RETURNING id
     ), received AS (
       INSERT INTO stock_movements (variant_id, delta, reason) SELECT id, 10000, 'RECEIVED' FROM variant
     ), method AS (
       INSERT INTO delivery_methods (code, name, description, price, countries, min_days, max_days, position)
       VALUES ('standard', 'Standard', '', ${DELIVERY}, '{GB}', 2, 3, 1)
     ), cart AS (
       INSERT INTO carts (token_hash, updated_at) SELECT unnest($1::text[]), now() RETURNING id
     )
     INSERT INTO cart_items (cart_id, variant_id, quantity, seen_price) SELECT cart.id, variant.id, 1, ${PRICE} FROM cart, variant`,
    [hashes],
  );
  return hashes;
}

/** A process of its own, as light as can be: the checkout without the pages, on one connection. */
async function startInstance(): Promise<ChildProcess> {
  const instance = fork(join(ROOT, "connections/support/serverless-instance.ts"), {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: `${url}?application_name=till_instance&connection_limit=1` },
  });
  instances.push(instance);
  await answerOf(instance);
  return instance;
}

async function countConnections(): Promise<number> {
  const those = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'till_instance'";
  return (await queryOnce(url, those)).rows[0].n;
}

/** What the instance says next; it fails with the instance. */
function answerOf(instance: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    instance.once("message", resolve).once("exit", () => reject(new Error("The instance died.")));
  });
}

test(`${INSTANCES} processes of one connection each sell to ${INSTANCES * ORDERS_EACH} shoppers where 40 fit in`, async () => {
  const hashes = await stockUp();
  const started = await Promise.all(Array.from({ length: INSTANCES }, startInstance));
  const answers = started.map((instance, index) => {
    const tokenHashes = hashes.slice(index * ORDERS_EACH, (index + 1) * ORDERS_EACH);
    const work: Work = { tokenHashes, expectedTotal: PRICE + DELIVERY };
    instance.send(work);
    return answerOf(instance);
  });
  const [numbers] = await Promise.all([
    Promise.all(answers),
    expect.poll(countConnections, { timeout: 30_000 }).toBe(INSTANCES),
  ]);
  expect(new Set(numbers.flat()).size).toBe(INSTANCES * ORDERS_EACH);
  expect(await findBroken(url)).toEqual([]);
}, 180_000);
