import { afterAll, expect, test } from "vitest";
import {
  codeOf,
  isOverload,
  isStale,
  isUnavailable,
  isUniqueViolation,
  isUnreachable,
  isWriteConflict,
} from "@/lib/database/errors";
import { inTransaction, type Tx } from "@/lib/database/transaction";
import { connect, prisma } from "@/lib/prisma";
import { cartWith, emptyCart, variantWith } from "@/lib/testing/fixtures";
import { gate } from "@/lib/testing/gate";
import { onTestServer } from "@/lib/testing/template-database";
import { startThrowaway } from "@/scripts/database/throwaway.mjs";

const opened: { $disconnect(): Promise<void> }[] = [];
afterAll(async () => {
  for (const client of opened) await client.$disconnect();
});

/** A client of its own on this test's database, with other settings. */
function connectWith(settings: Record<string, string | number>, server = process.env.DATABASE_URL ?? "") {
  const url = new URL(server);
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
  const connected = connect(url.href);
  opened.push(connected.prisma);
  return connected;
}

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error) => error,
  );

const terminate = (pid: number) => onTestServer(`SELECT pg_terminate_backend(${pid})`);

async function backendOf(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  return row?.pid ?? 0;
}

test("P2002: a second row with a value that is unique, by the client and by SQL", async () => {
  const cart = await emptyCart();
  const { tokenHash } = await prisma.cart.findUniqueOrThrow({ where: { id: cart.id } });
  const again = await errorOf(prisma.cart.create({ data: { tokenHash } }));
  const raw = await errorOf(
    prisma.$executeRaw`INSERT INTO users (email, name) SELECT 'a@b.c', '' FROM generate_series(1, 2)`,
  );
  for (const error of [again, raw]) {
    expect(codeOf(error)).toBe("P2002");
    expect(isUniqueViolation(error) && isStale(error)).toBe(true);
    expect(isUnavailable(error)).toBe(false);
  }
});

test("P2003: a line of a variant that is not there", async () => {
  const cart = await emptyCart();
  const error = await errorOf(
    prisma.cartItem.create({ data: { cartId: cart.id, variantId: 987_654, quantity: 1, seenPrice: 1 } }),
  );
  expect(codeOf(error)).toBe("P2003");
  expect(isStale(error)).toBe(true);
});

test("P2025: a change to a row that is gone", async () => {
  const error = await errorOf(prisma.cart.update({ where: { id: 987_654 }, data: { status: "ORDERED" } }));
  expect(codeOf(error)).toBe("P2025");
  expect(isStale(error)).toBe(true);
});

test("P2024: no connection came free within pool_timeout, for a read, for SQL and for a transaction", async () => {
  const { pool, prisma: small } = connectWith({ connection_limit: 1, pool_timeout: 0.2 });
  const held = await pool.connect();
  const errors = await Promise.all([
    errorOf(small.user.count()),
    errorOf(small.$queryRaw`SELECT 1`),
    errorOf(small.$transaction((tx) => tx.user.count())),
  ]);
  held.release();
  expect(errors.map(codeOf)).toEqual(["P2024", "P2024", "P2024"]);
  expect(errors.every(isOverload)).toBe(true);
  expect(await small.user.count()).toBeTypeOf("number");
});

test("P2028: a transaction that takes longer than it may is undone", async () => {
  const { cart, variant } = await cartWith({ stock: 5 });
  const error = await errorOf(
    prisma.$transaction(
      async (tx) => {
        await tx.variant.update({ where: { id: variant.id }, data: { stock: 4 } });
        await tx.$executeRaw`SELECT pg_sleep(0.4)`;
        await tx.cart.update({ where: { id: cart.id }, data: { status: "ORDERED" } });
      },
      { timeout: 200 },
    ),
  );
  expect(codeOf(error)).toBe("P2028");
  expect(isOverload(error)).toBe(true);
  expect(await prisma.variant.findUnique({ where: { id: variant.id } })).toMatchObject({ stock: 5 });
});

test("P2034: a real deadlock, in the client's statements and in SQL", async () => {
  const [a, b] = [await variantWith(), await variantWith()];
  const byClient = (tx: Tx, id: number) => tx.variant.update({ where: { id }, data: { stock: { decrement: 1 } } });
  const bySql = (tx: Tx, id: number) => tx.$executeRaw`UPDATE variants SET stock = stock - 1 WHERE id = ${id}`;
  for (const take of [byClient, bySql]) {
    const bothHoldOne = gate(2);
    const crosswise = (first: number, second: number) =>
      errorOf(
        prisma.$transaction(async (tx) => {
          await take(tx, first);
          await bothHoldOne();
          await take(tx, second);
        }),
      );
    const errors = await Promise.all([crosswise(a.id, b.id), crosswise(b.id, a.id)]);
    const losers = errors.filter((error) => error !== undefined);
    expect(losers.map(codeOf)).toEqual(["P2034"]);
    expect(losers.every(isWriteConflict)).toBe(true);
  }
});

test("P2037: the server has no room for another connection", async () => {
  await onTestServer("CREATE ROLE crowded LOGIN PASSWORD 'crowded' CONNECTION LIMIT 1");
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.username = url.password = "crowded";
  const { pool, prisma: crowded } = connectWith({ connection_limit: 2 }, url.href);
  const held = await pool.connect();
  const errors = [await errorOf(crowded.user.count()), await errorOf(crowded.$queryRaw`SELECT 1`)];
  held.release();
  await crowded.$disconnect();
  await onTestServer("DROP ROLE crowded");
  expect(errors.map(codeOf)).toEqual(["P2037", "P2037"]);
  expect(errors.every(isOverload)).toBe(true);
});

test("P1001: nothing listens there", async () => {
  const { prisma: nowhere } = connectWith({}, "postgresql://till:till@127.0.0.1:1/till");
  const errors = [await errorOf(nowhere.user.count()), await errorOf(nowhere.$transaction((tx) => tx.user.count()))];
  expect(errors.map(codeOf)).toEqual(["P1001", "P1001"]);
  expect(errors.every(isUnreachable)).toBe(true);
});

test("57P01 and P1017: the connection is closed under a statement, and between two", async () => {
  const under = await errorOf(
    prisma.$transaction(async (tx) => {
      const pid = await backendOf(tx);
      await Promise.all([tx.$queryRaw`SELECT pg_sleep(5)`, terminate(pid)]);
    }),
  );
  const between = await errorOf(
    prisma.$transaction(async (tx) => {
      await terminate(await backendOf(tx));
      await expect.poll(() => errorOf(tx.user.count())).toBeDefined();
      await tx.user.count();
    }),
  );
  expect([under, between].map(codeOf)).toEqual(["57P01", "P1017"]);
  expect([under, between].every(isUnreachable)).toBe(true);
  expect(await prisma.user.count()).toBeTypeOf("number");
});

test("57P03: the database takes no one new while it stops or starts", async () => {
  const server = await startThrowaway();
  const { pool, prisma: client } = connectWith({ connection_limit: 1 }, server.url("postgres"));
  const held = await pool.connect(); // a shutdown that is not forced waits for it
  const { rows } = await held.query("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid");
  process.kill(rows[0].pid, "SIGTERM");
  const { prisma: late } = connectWith({}, server.url("postgres"));
  const attempt = () => errorOf(late.$queryRaw`SELECT 1`);
  await expect.poll(async () => codeOf(await attempt())).toBe("57P03");
  expect(isUnreachable(await attempt())).toBe(true);
  held.on("error", () => {}); // told to whoever has the connection, too
  await Promise.all([server.stop(), expect(held.query("SELECT pg_sleep(5)")).rejects.toThrow()]);
  held.release(true);
  await client.$disconnect();
});

test("57014 and 55P03: a statement and a wait for a lock that take too long", async () => {
  const { prisma: hurried } = connectWith({ statement_timeout: 300, lock_timeout: 100 });
  const { id } = await variantWith();
  const statement = await errorOf(hurried.$queryRaw`SELECT pg_sleep(1)`);
  const lock = await prisma.$transaction(async (tx) => {
    await tx.variant.update({ where: { id }, data: { stock: 1 } });
    return errorOf(hurried.variant.update({ where: { id }, data: { stock: 2 } }));
  });
  expect([statement, lock].map(codeOf)).toEqual(["57014", "55P03"]);
  expect([statement, lock].every(isOverload)).toBe(true);
});

test("25P03: a transaction that idles is closed, and nothing of it stays", async () => {
  const { prisma: hurried } = connectWith({ idle_in_transaction_session_timeout: 100 });
  const { id } = await variantWith({ stock: 3 });
  const error = await errorOf(
    hurried.$transaction(async (tx) => {
      await tx.variant.update({ where: { id }, data: { stock: 2 } });
      const gone = () =>
        prisma.$queryRaw<
          unknown[]
        >`SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()`;
      await expect.poll(gone).toEqual([]);
      await tx.variant.update({ where: { id }, data: { stock: 1 } });
    }),
  );
  expect(isUnreachable(error)).toBe(true);
  expect(await prisma.variant.findUnique({ where: { id } })).toMatchObject({ stock: 3 });
});

test("a bug is neither overload nor a lost connection", async () => {
  const bug = new Error("of our own");
  expect(isUnavailable(await errorOf(inTransaction(() => Promise.reject(bug))))).toBe(false);
});
