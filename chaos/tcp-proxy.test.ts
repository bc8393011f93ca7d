import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProxy } from "@/chaos/tcp-proxy.mjs";

let proxy: Awaited<ReturnType<typeof startProxy>>;
let clients: pg.Client[] = [];
const database = () => new URL(process.env.DATABASE_URL ?? "");

beforeEach(async () => {
  proxy = await startProxy(Number(database().port));
});

afterEach(async () => {
  await proxy.stop();
  await Promise.allSettled(clients.map((client) => client.end()));
  clients = [];
});

async function client({ port = proxy.port, patienceMs = 10_000 } = {}) {
  const url = database();
  url.port = String(port);
  const one = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: patienceMs });
  one.on("error", () => {}); // that it is cut off is what is tested
  clients.push(one);
  await one.connect();
  return one;
}

async function hasEnded(pid: number): Promise<boolean> {
  const direct = await client({ port: Number(database().port) });
  return (await direct.query("SELECT 1 FROM pg_stat_activity WHERE pid = $1", [pid])).rowCount === 0;
}

async function isKept(word: string): Promise<boolean> {
  const direct = await client({ port: Number(database().port) });
  return (await direct.query("SELECT 1 FROM kept WHERE word = $1", [word])).rowCount === 1;
}

test("what is asked and answered passes through", async () => {
  const { rows } = await (await client()).query("SELECT repeat('x', 300000) AS long");
  expect(rows[0].long).toHaveLength(300_000);
});

test("a cut breaks every connection off, and the next one works", async () => {
  const [a, b] = [await client(), await client()];
  const asking = expect(a.query("SELECT pg_sleep(60)")).rejects.toThrow();
  expect(proxy.cut()).toBe(2);
  await asking;
  await expect(b.query("SELECT 1")).rejects.toThrow();
  expect((await (await client()).query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

test.for([
  { when: "before", kept: false },
  { when: "after", kept: true },
] as const)("cut $when COMMIT, the work is kept: $kept, and the client is told nothing", async ({ when, kept }) => {
  const one = await client();
  const { rows } = await one.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  await one.query("CREATE TABLE IF NOT EXISTS kept (word text)");
  const sprung = proxy.cutAtCommit(when);
  await one.query("BEGIN");
  await one.query("INSERT INTO kept VALUES ($1)", [when]);
  await expect(one.query("COMMIT")).rejects.toThrow();
  await sprung;
  await vi.waitUntil(() => hasEnded(rows[0]?.pid ?? 0), { timeout: 30_000 });
  expect(await isKept(when)).toBe(kept);
});

test("silence is no end: neither side hears of the other, and old connections never speak again", async () => {
  const one = await client();
  proxy.goSilent();
  const answer = one.query("SELECT 1").then(
    () => "answered",
    () => "ended",
  );
  await expect(client({ patienceMs: 300 })).rejects.toThrow(/timeout/);
  proxy.speakAgain();
  expect((await (await client()).query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  expect(await Promise.race([answer, "silence"])).toBe("silence");
  proxy.forgetSilent();
  expect(await answer).toBe("ended");
});

test("who hangs up while there is silence is not missed by the other side", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const other = await startProxy(portOf(server));
  try {
    const caller = connect(other.port, "127.0.0.1");
    const [called]: Socket[] = await once(server, "connection");
    const hungUp = new Promise((resolve) => called?.on("error", () => {}).once("close", resolve));
    other.goSilent();
    caller.destroy();
    await once(caller, "close");
    other.speakAgain();
    expect(called?.destroyed).toBe(false);
    other.forgetSilent();
    await hungUp;
  } finally {
    await other.stop();
    server.close();
  }
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It listens on no port.");
  return address.port;
}
