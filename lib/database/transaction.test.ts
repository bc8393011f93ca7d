import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { inTransaction, type Tx } from "@/lib/database/transaction";
import { pool, prisma } from "@/lib/prisma";
import { variantWith } from "@/lib/testing/fixtures";
import { gate } from "@/lib/testing/gate";

vi.hoisted(() => {
  process.env.DATABASE_URL += "?connection_limit=2";
});

const takeOne = (tx: Tx, id: number) => tx.variant.update({ where: { id }, data: { stock: { decrement: 1 } } });

test("a real deadlock is tried again until both are done", async () => {
  const [a, b] = [await variantWith({ stock: 10 }), await variantWith({ stock: 10 })];
  const bothHoldOne = gate(2);
  let attempts = 0;
  const crosswise = (first: number, second: number) =>
    inTransaction(async (tx) => {
      attempts++;
      await takeOne(tx, first);
      await bothHoldOne();
      await takeOne(tx, second);
    });
  await Promise.all([crosswise(a.id, b.id), crosswise(b.id, a.id)]);

  expect(attempts).toBe(3); // one of the two was the loser, once
  const stocks = await prisma.variant.findMany({ where: { id: { in: [a.id, b.id] } }, select: { stock: true } });
  expect(stocks).toEqual([{ stock: 8 }, { stock: 8 }]);
});

test("a conflict that does not go away is given up after four attempts", async () => {
  let attempts = 0;
  const alwaysInConflict = inTransaction(async (tx) => {
    attempts++;
    await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'serialization_failure'; END $$`;
  });
  await expect(alwaysInConflict).rejects.toThrow("serialization_failure");
  expect(attempts).toBe(4);
});

test("the client itself is refused inside a transaction, and so is a second transaction", async () => {
  await expect(inTransaction(() => prisma.user.count())).rejects.toThrow("Inside a transaction");
  await expect(inTransaction(() => inTransaction((tx) => tx.user.count()))).rejects.toThrow("Inside a transaction");
  expect(await Promise.all([inTransaction((tx) => tx.user.count()), prisma.user.count()])).toEqual([0, 0]);
});

/** Has the server close this test's connections. Synchronous: meanwhile the pool can't learn of it. */
function dropConnections() {
  const script = `
    const client = new (require("pg").Client)(process.env.DATABASE_URL);
    const drop = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    client.connect().then(() => client.query(drop)).then(() => client.end());`;
  execFileSync(process.execPath, ["--eval", script]);
}

async function twoIdleConnections() {
  await Promise.all([prisma.user.count(), prisma.user.count()]);
  expect(pool.idleCount).toBe(2);
}

test("connections that are dropped while idle neither end the process nor fail what comes next", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  await twoIdleConnections();
  dropConnections();
  await expect.poll(() => pool.totalCount).toBe(0);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("lost while idle"));
  expect(await Promise.all([inTransaction((tx) => tx.user.count()), prisma.user.count()])).toEqual([0, 0]);
});

test("a transaction whose connection was dropped before its work began gets another one", async () => {
  await twoIdleConnections();
  dropConnections();
  expect(pool.idleCount).toBe(2); // the pool does not know yet
  let attempts = 0;
  const count = await inTransaction((tx) => {
    attempts++;
    return tx.user.count();
  });
  expect({ count, attempts }).toEqual({ count: 0, attempts: 1 });
});

test("a read whose connection was dropped is asked again on another one", async () => {
  await twoIdleConnections();
  dropConnections();
  expect(pool.idleCount).toBe(2); // the pool does not know yet
  expect(await prisma.user.count()).toBe(0);
});
