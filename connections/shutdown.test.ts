import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { expect, test } from "vitest";
import { addressFields } from "@/e2e/support/address";
import { compareBuild } from "@/scripts/build.mjs";
import { freePort } from "@/scripts/database/ports.mjs";
import { PINNED_NODE } from "@/scripts/run.mjs";
import { hold } from "./support/hold";
import { databaseUrl, observe, type Shop, seeded, startShop } from "./support/shop-server";
import { shopperWith, somethingToBuy } from "./support/shoppers";

const LIMIT_MS = 10_000;

type Running = Pick<Shop, "url" | "database" | "sql" | "waitingForLocks">;

/** An order on its way, held up by a lock on its variant. */
async function orderInFlight(shop: Running) {
  const variant = await somethingToBuy(shop);
  const shopper = await shopperWith(shop, variant.id);
  const checkout = await shopper.get("/checkout");
  const letGo = await hold(shop, `SELECT FROM variants WHERE id = ${variant.id} FOR UPDATE`);
  const answer = shopper.post(checkout, "Place order", addressFields);
  answer.catch(() => {}); // who awaits it is told
  await expect.poll(() => shop.waitingForLocks()).toBe(1);
  return { answer, letGo };
}

/** A browser's connection that stays open after its answer, as browsers' do. */
async function keepAlive(shop: Running): Promise<Agent> {
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve, reject) => {
    get(`${shop.url}/api/health`, { agent }, (response) => response.resume().once("end", resolve)).once(
      "error",
      reject,
    );
  });
  return agent;
}

const refusesConnections = (shop: Running) =>
  fetch(`${shop.url}/api/health`, { headers: { connection: "close" } }).then(
    () => false,
    () => true,
  );

test("SIGTERM finishes what is in flight, disconnects and exits 0", async () => {
  const shop = await startShop("connection_limit=3");
  const { answer, letGo } = await orderInFlight(shop);
  const agent = await keepAlive(shop);
  const began = performance.now();
  process.kill(shop.pid, "SIGTERM");
  await expect.poll(() => refusesConnections(shop)).toBe(true);
  await letGo();

  const response = await answer;
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^\/orders\/TL-/);
  expect(await shop.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(4_000);
  await expect.poll(() => shop.connections()).toBe(0);
  agent.destroy();
});

test("SIGTERM ends a server whose work hangs within 10 seconds, too, and undoes that work", async () => {
  const shop = await startShop("connection_limit=3&lock_timeout=0&statement_timeout=0");
  const orders = async () => (await shop.sql("SELECT count(*) FROM orders")).rows[0];
  const before = await orders();
  const { answer, letGo } = await orderInFlight(shop);
  const began = performance.now();
  process.kill(shop.pid, "SIGTERM");
  expect(await shop.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  await expect(answer).rejects.toThrow();
  await letGo();
  await expect.poll(() => shop.connections()).toBe(0);
  expect(await orders()).toEqual(before);
});

test("so does the server of `npm run up`, when it is stopped", async () => {
  const built = await compareBuild(databaseUrl(seeded()), process.env.SITE_URL ?? "");
  expect(built, "it would build anew, under the feet of the other tests").toEqual({ exists: true });
  const port = String(await freePort(0));
  const database = databaseUrl(seeded());
  const env = { ...process.env, PORT: port, DATABASE_URL: `${database}?application_name=till_up` };
  const up = spawn(PINNED_NODE, ["scripts/up.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => up.once("close", resolve));
  let output = "";
  up.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  await expect.poll(() => output, { timeout: 30_000 }).toContain("Till is open");
  expect(output).toContain("unchanged"); // it serves the build that is tested

  const { answer, letGo } = await orderInFlight({ url: `http://localhost:${port}`, ...observe(database, "till_up") });
  const began = performance.now();
  up.kill("SIGTERM");
  await letGo();
  expect((await answer).headers.get("location")).toMatch(/^\/orders\/TL-/);
  expect(await ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  await expect.poll(() => observe(database, "till_up").connections()).toBe(0);
});
