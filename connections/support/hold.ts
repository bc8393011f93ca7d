import pg from "pg";
import { expect } from "vitest";
import type { Shop } from "./shop-server";

/**
 * Locks rows or a table until it is let go, as a migration or a report by hand would.
 * @returns what lets it go
 */
export async function hold(
  { database }: Pick<Shop, "database">,
  ...statements: string[]
): Promise<() => Promise<void>> {
  const client = new pg.Client(database);
  await client.connect();
  await client.query("BEGIN");
  for (const statement of statements) await client.query(statement);
  return async () => {
    await client.query("ROLLBACK");
    await client.end();
  };
}

/** Waits until so many of the shop's connections wait for a lock. */
export const untilWaiting = (shop: Pick<Shop, "waitingForLocks">, count: number) =>
  expect.poll(() => shop.waitingForLocks(), { timeout: 10_000 }).toBe(count);
