import { setImmediate as turn } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  DriverAdapterError,
  isDriverAdapterError,
  type SqlDriverAdapterFactory,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";
import { TIMEOUTS } from "@/lib/database/pool";

const settings = Object.entries(TIMEOUTS).map(([name, ms]) => `set_config('${name}', '${ms}', true)`);
const SET_TIMEOUTS = { sql: `SELECT ${settings.join(", ")}`, args: [], argTypes: [] };

/**
 * Prisma's adapter over our pool, with what it leaves out: a code on a lost connection, a second try for a read that
 * lost it, and behind PgBouncer the timeouts, set in each transaction: there, what is set at connect is refused, and what
 * is set later is another's.
 */
export function driver(pool: Pool, { pgbouncer }: { pgbouncer: boolean }): SqlDriverAdapterFactory {
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = withSecondTry(withCodes(await factory.connect()));
      const start = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolationLevel) => {
        const tx = withCodes(await start(isolationLevel).catch(withCode));
        if (pgbouncer)
          await tx.queryRaw(SET_TIMEOUTS).catch((error) => tx.rollback().then(() => Promise.reject(error)));
        return tx;
      };
      return adapter;
    },
  };
}

function withCodes<T extends SqlQueryable>(queryable: T): T {
  const { queryRaw, executeRaw } = queryable;
  queryable.queryRaw = (query) => queryRaw.call(queryable, query).catch(withCode);
  queryable.executeRaw = (query) => executeRaw.call(queryable, query).catch(withCode);
  return queryable;
}

/** What only reads, outside of a transaction, can be asked again when its connection broke. */
function withSecondTry<T extends SqlQueryable>(queryable: T): T {
  const { queryRaw } = queryable;
  queryable.queryRaw = (query) =>
    queryRaw.call(queryable, query).catch(async (error) => {
      if (!isLost(error) || !/^SELECT\b/i.test(query.sql)) throw error;
      await turn(); // in which the pool learns what else was lost
      return queryRaw.call(queryable, query);
    });
  return queryable;
}

const ENDED_BY_SERVER = ["57P01", "57P02"];

const isLost = (error: unknown) =>
  isDriverAdapterError(error) &&
  (error.cause.kind === "ConnectionClosed" || ENDED_BY_SERVER.includes(error.cause.originalCode ?? ""));

/** pg tells a connection that broke under a statement by its message alone: P1017 is what Prisma calls it. */
function withCode(error: unknown): never {
  if (!(error instanceof Error) || isDriverAdapterError(error) || "code" in error) throw error;
  throw new DriverAdapterError({ kind: "ConnectionClosed", originalMessage: error.message });
}
