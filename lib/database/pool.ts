import type { PoolConfig } from "pg";

const DEFAULT_CONNECTIONS = 10;
const DEFAULT_WAIT_SECONDS = 10;

/**
 * Reads what Prisma's URLs say of the pool, which the driver adapter ignores by itself:
 * `connection_limit` (10, or 1 on a serverless host) and `pool_timeout` in seconds (10; 0 waits for ever).
 */
export function poolConfig(databaseUrl: string): PoolConfig {
  const url = new URL(databaseUrl);
  const take = (name: string, fallback: number) => {
    const value = url.searchParams.get(name);
    url.searchParams.delete(name);
    return value === null ? fallback : Number(value);
  };
  const serverless = Boolean(process.env.VERCEL ?? process.env.AWS_LAMBDA_FUNCTION_NAME);
  return {
    max: take("connection_limit", serverless ? 1 : DEFAULT_CONNECTIONS),
    connectionTimeoutMillis: take("pool_timeout", DEFAULT_WAIT_SECONDS) * 1000,
    connectionString: url.href,
    application_name: "till",
  };
}
