import { Socket } from "node:net";
import { z } from "zod";
import { QueueingPool } from "@/lib/database/queueing-pool";

const SERVERLESS = Boolean(process.env.VERCEL ?? process.env.AWS_LAMBDA_FUNCTION_NAME);

/**
 * How long PostgreSQL lets things take, in milliseconds; `?statement_timeout=…` in the URL wins. Each ends before the
 * next could: a lock, the statement that waits for it, the transaction (TRANSACTION_MS), the connection (silenceAfter).
 */
export const TIMEOUTS = {
  lock_timeout: 4_000,
  statement_timeout: 8_000,
  idle_in_transaction_session_timeout: 8_000,
};
export const TRANSACTION_MS = 10_000;

/** An idle connection is closed before this, so what is silent for so long is a server that hangs, or is gone. */
const SILENCE_MS = 7_000; // on top of what a statement may take
/** A server that can be reached says something at once; one that can't must not keep a place in the pool for long. */
const FIRST_WORD_MS = 3_000;
const IDLE_MS = 10_000;
const FOR_EVER_MS = 2 ** 31 - 1; // the longest that a timer can be set to

const parametersSchema = z.object({
  connection_limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(SERVERLESS ? 1 : 10),
  pool_timeout: z.coerce.number().min(0).default(10),
  pgbouncer: z.stringbool().default(false),
});

/**
 * Reads what Prisma's URLs say of the pool, which the driver adapter ignores by itself: `connection_limit` (10, or 1 on
 * a serverless host), `pool_timeout` in seconds (10; 0 waits for ever) and `pgbouncer`.
 * @throws {Error} naming the parameter that makes no sense
 */
export function readDatabaseUrl(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const parsed = parametersSchema.safeParse(Object.fromEntries(url.searchParams));
  if (!parsed.success) throw new Error(`DATABASE_URL is not right.\n${z.prettifyError(parsed.error)}`);
  for (const name of Object.keys(parametersSchema.shape)) url.searchParams.delete(name);
  const { connection_limit: connections, pool_timeout: seconds, pgbouncer } = parsed.data;
  const waitMs = seconds * 1000;
  // Longer than the pool waits, so that a full pool is told as one
  const transactionWaitMs = waitMs === 0 ? FOR_EVER_MS : waitMs + 2_000;
  const silenceMs = silenceAfter(url.searchParams.get("statement_timeout"));
  return { connectionString: url.href, connections, waitMs, transactionWaitMs, silenceMs, pgbouncer };
}

/** 0 where a statement may take as long as it likes. */
function silenceAfter(statementTimeout: string | null): number {
  const ms = Number(statementTimeout ?? TIMEOUTS.statement_timeout);
  return ms === 0 ? 0 : Math.max(ms || 0, TIMEOUTS.statement_timeout) + SILENCE_MS;
}

/** The pool of this process; no connection is made before one is wanted. */
export function openPool({
  connectionString,
  connections,
  waitMs,
  silenceMs,
  pgbouncer,
}: ReturnType<typeof readDatabaseUrl>) {
  const pool = new QueueingPool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: waitMs,
    idleTimeoutMillis: IDLE_MS,
    application_name: "till",
    keepAlive: true,
    stream: () => closeWhenSilent(new Socket(), silenceMs),
    // At connect they cost no round trip; PgBouncer refuses them there (see lib/database/driver.ts)
    ...(pgbouncer ? {} : TIMEOUTS),
  });
  // The connection that was lost while idle has left the pool already, and the next one wanted is made anew
  pool.on("error", (error) => console.warn(`A database connection was lost while idle: ${error.message}`));
  return pool;
}

function closeWhenSilent(socket: Socket, silenceMs: number): Socket {
  socket.setTimeout(FIRST_WORD_MS, () => socket.destroy(new Error("The database has stopped answering.")));
  return socket.once("data", () => socket.setTimeout(silenceMs));
}
