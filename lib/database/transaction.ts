import { setTimeout as wait } from "node:timers/promises";
import { isWriteConflict } from "@/lib/database/errors";
import type { Prisma } from "@/lib/database/generated/client";
import { prisma } from "@/lib/prisma";

/** What a domain function works on: a transaction, or the client itself where one statement is enough. */
export type Tx = Prisma.TransactionClient;

/** What the transaction counted on is no longer so: worth another try from the start. */
export class StaleRead extends Error {
  override name = "StaleRead";
}

const ATTEMPTS = 4;
const BACKOFF_MS = 20;

/**
 * Runs the work in one transaction: all of it or nothing. A write conflict, a deadlock or a stale read is tried again, up
 * to four times in all, after a short random wait that keeps two losers from meeting again.
 * @throws whatever the work throws, the last conflict included
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { maxWait: 10_000, timeout: 10_000 });
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS) throw error;
      await wait(Math.random() * BACKOFF_MS * 2 ** attempt);
    }
  }
}

const isPassing = (error: unknown) => isWriteConflict(error) || error instanceof StaleRead;
