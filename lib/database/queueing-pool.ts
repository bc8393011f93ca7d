import pg from "pg";
import { Prisma } from "@/lib/database/generated/client";

/**
 * pg's pool, which lets pages in by turns: a page asks several things of the database, and one that has waited its whole
 * patience for the first answer would have none left for the second. So it waits once, before it asks anything.
 */
export class QueueingPool extends pg.Pool {
  private readonly line: (() => void)[] = [];

  constructor(private readonly settings: pg.PoolConfig & { max: number; connectionTimeoutMillis: number }) {
    super(settings);
    this.on("release", () => {
      if (this.hasRoom()) this.line.shift()?.();
    });
  }

  /**
   * Waits until a connection can be had soon, and for the first one.
   * @throws P2024 when that takes longer than `pool_timeout`, or what stands in the way of connecting
   */
  async admit(): Promise<void> {
    if (!this.hasRoom()) await this.turn();
    const client = await this.connect();
    client.release();
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool["connect"]>[0]): void;
  override connect(callback?: Parameters<pg.Pool["connect"]>[0]): Promise<pg.PoolClient> | undefined {
    if (!callback) return super.connect().catch((error) => Promise.reject(withCode(error)));
    super.connect((error, client, release) => callback(error && withCode(error), client, release));
  }

  /** Those who wait will all have a connection within one round. */
  private hasRoom(): boolean {
    return this.waitingCount < this.settings.max;
  }

  private turn(): Promise<void> {
    const { connectionTimeoutMillis: patience } = this.settings;
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const giveUp = () => {
        this.line.splice(this.line.indexOf(enter), 1);
        reject(withCode(new Error("No connection came free in time.")));
      };
      const timer = patience > 0 ? setTimeout(giveUp, patience) : undefined;
      this.line.push(enter);
    });
  }
}

/** pg tells a wait that took too long by its message alone: P2024 is what Prisma calls it. */
function withCode(error: Error): Error {
  if ("code" in error) return error;
  const { client: clientVersion } = Prisma.prismaVersion;
  return new Prisma.PrismaClientKnownRequestError(error.message, { code: "P2024", clientVersion });
}
