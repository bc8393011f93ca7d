import { driver } from "@/lib/database/driver";
import { PrismaClient } from "@/lib/database/generated/client";
import { oneConnection } from "@/lib/database/one-connection";
import { openPool, readDatabaseUrl, TRANSACTION_MS } from "@/lib/database/pool";
import { databaseUrl } from "@/lib/database/url";

const cache = globalThis as typeof globalThis & { database?: ReturnType<typeof connect> };

/** The one client and its pool. They live on globalThis so that a hot reload finds them again instead of opening more. */
export const { pool, prisma } = cache.database ?? connect(databaseUrl());

cache.database = { pool, prisma };

/** A client and the pool under it; exported for tests of pools of other sizes. Nothing is opened before it is used. */
export function connect(url: string) {
  const settings = readDatabaseUrl(url);
  const pool = openPool(settings);
  const transactionOptions = { maxWait: settings.transactionWaitMs, timeout: TRANSACTION_MS };
  const client = new PrismaClient({ adapter: driver(pool, settings), transactionOptions });
  return { pool, prisma: oneConnection(client) };
}
