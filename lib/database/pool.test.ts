import { afterAll, expect, test } from "vitest";
import { readDatabaseUrl, TIMEOUTS } from "@/lib/database/pool";
import { connect, prisma } from "@/lib/prisma";
import { gate } from "@/lib/testing/gate";

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** A client of its own, told from others by its name. */
function connectAs(name: string, parameters: string) {
  const { prisma: client, pool } = connect(`${process.env.DATABASE_URL}?application_name=${name}&${parameters}`);
  closing.push(() => client.$disconnect());
  return { client, pool };
}

async function connectionsOf(name: string): Promise<number> {
  const rows = await prisma.$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity WHERE application_name = ${name}`;
  return rows.length;
}

test("connection_limit is how many connections there are under load, and no more", async () => {
  const { client } = connectAs("three", "connection_limit=3");
  const threeAtOnce = gate(3);
  const transactions = Array.from({ length: 12 }, () =>
    client.$transaction(async (tx) => {
      await threeAtOnce();
      await tx.user.count();
      return connectionsOf("three");
    }),
  );
  expect(await Promise.all(transactions)).toEqual(Array(12).fill(3));
});

test("pool_timeout is how long one waits for a connection", async () => {
  const { client, pool } = connectAs("hurried", "connection_limit=1&pool_timeout=0.5");
  const held = await pool.connect();
  const began = performance.now();
  await expect(client.user.count()).rejects.toMatchObject({ code: "P2024" });
  const waited = performance.now() - began;
  held.release();
  expect(waited).toBeGreaterThan(490);
  expect(waited).toBeLessThan(2_000);
});

test("a pool of 5 lets 256 shoppers through, one after the other", async () => {
  const { client, pool } = connectAs("five", "connection_limit=5");
  let most = 0;
  const shoppers = Array.from({ length: 256 }, () =>
    client.$transaction(async (tx) => {
      most = Math.max(most, pool.totalCount);
      return tx.user.count();
    }),
  );
  expect(await Promise.all(shoppers)).toEqual(Array(256).fill(0));
  expect(most).toBe(5);
  expect(pool.waitingCount).toBe(0);
});

test("each connection has its timeouts, unless the URL says otherwise", async () => {
  const read = (client: typeof prisma) =>
    client.$queryRaw`
      SELECT name, setting::int AS ms FROM pg_settings WHERE name IN
        ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout')`;
  const expected = (timeouts: Record<string, number>) =>
    expect.arrayContaining(Object.entries(timeouts).map(([name, ms]) => ({ name, ms })));

  expect(await read(prisma)).toEqual(expected(TIMEOUTS));
  const { client } = connectAs("patient", "statement_timeout=90000");
  expect(await read(client)).toEqual(expected({ ...TIMEOUTS, statement_timeout: 90_000 }));
});

test("what the URL says of the pool is checked, and kept from the server", () => {
  const url = "postgresql://till:till@db/till";
  expect(readDatabaseUrl(url)).toMatchObject({ connections: 10, waitMs: 10_000, pgbouncer: false });
  expect(readDatabaseUrl(`${url}?sslmode=disable&connection_limit=4&pool_timeout=2&pgbouncer=true`)).toEqual({
    connectionString: `${url}?sslmode=disable`,
    connections: 4,
    waitMs: 2_000,
    transactionWaitMs: 4_000,
    silenceMs: 15_000,
    pgbouncer: true,
  });
  expect(readDatabaseUrl(`${url}?statement_timeout=60000`)).toMatchObject({ silenceMs: 67_000 });
  expect(readDatabaseUrl(`${url}?statement_timeout=0`)).toMatchObject({ silenceMs: 0 });
  expect(() => readDatabaseUrl(`${url}?connection_limit=many`)).toThrow(/connection_limit/);
});

test("a page that is let in gets all its answers, however many wait; the others are told in time", async () => {
  const { client, pool } = connectAs("page", "connection_limit=2&pool_timeout=1");
  const began = performance.now();
  const visits = Array.from({ length: 100 }, async () => {
    try {
      await pool.admit();
    } catch (error) {
      expect(error).toMatchObject({ code: "P2024" });
      expect(performance.now() - began).toBeLessThan(2_000);
      return "turned away";
    }
    for (let query = 0; query < 4; query++) await client.$executeRaw`SELECT pg_sleep(0.04)`;
    return "shown";
  });
  const outcomes = await Promise.all(visits);

  expect(outcomes.filter((outcome) => outcome === "shown").length).toBeGreaterThan(4);
  expect(outcomes).toContain("turned away");
});
