import { expect, test, vi } from "vitest";
import { findMissing } from "@/lib/database/find-missing";
import { pool, prisma } from "@/lib/prisma";

vi.hoisted(() => {
  process.env.DATABASE_URL += "?connection_limit=1";
});

test("nothing is missing once all migrations are applied", async () => {
  expect(await findMissing()).toBeNull();
});

test("a migration that is not applied, and all of them, are missed", async () => {
  const [{ name } = { name: "" }] = await prisma.$queryRaw<{ name: string }[]>`
    DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)
    RETURNING migration_name AS name`;
  expect(name).not.toBe("");
  expect(await findMissing()).toBe("migrations");
  await prisma.$executeRaw`DROP TABLE _prisma_migrations`;
  expect(await findMissing()).toBe("migrations");
});

test("a database that does not answer is missed within two seconds, however long one would wait for it", async () => {
  const held = await pool.connect();
  const began = performance.now();
  expect(await findMissing()).toBe("database");
  expect(performance.now() - began).toBeLessThan(3_000);
  held.release();
});
