import { setTimeout as wait } from "node:timers/promises";
import { isUnreachable, isWriteConflict } from "@/lib/database/errors";
import type { Prisma } from "@/lib/database/generated/client";
import { holdingOne } from "@/lib/database/one-connection";
import { prisma } from "@/lib/prisma";

/** What a domain function works on: a transaction, or the client itself where one statement is enough. */
export type Tx = Prisma.TransactionClient;

const ATTEMPTS = 4;
const BACKOFF_MS = 20;

/**
 * Runs the work in one transaction: all of it or nothing. A write conflict or deadlock is tried again, up to four times
 * in all, after a short random wait that keeps two losers from meeting again; so is a connection that
 * turned out to be dead before the work had begun. Inside of the work only `tx` may be used: `prisma` would need a
 * second connection.
 * @throws whatever the work throws, the last conflict included
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let began = false;
    try {
      return await prisma.$transaction((tx) => {
        began = true;
        return holdingOne(() => work(tx));
      });
    } catch (error) {
      const again = isWriteConflict(error) || (!began && isUnreachable(error));
      if (!again || attempt === ATTEMPTS) throw error;
      await wait(Math.random() * BACKOFF_MS * 2 ** attempt);
    }
  }
}
