import { setTimeout as wait } from "node:timers/promises";
import { isUnavailable } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";

const PATIENCE_MS = 1_000;
const AFTER_A_FAILURE_MS = 3_000; // a busy server takes its time to answer for a read that failed

// Next.js bundles this file more than once; what a page's read learns, the server must know.
const cache = globalThis as typeof globalThis & { databaseAsked?: { until: number; answer: Promise<boolean> } };

/** Whether the database answers within a second, asked at most once a second. A read that failed for want of it has asked. */
export function databaseAnswers(): Promise<boolean> {
  const { databaseAsked: asked } = cache;
  return asked && performance.now() <= asked.until ? asked.answer : note(ask(), PATIENCE_MS);
}

/** Has a read that fails for want of the database tell as much as asking it would. @throws what the read throws */
export async function telling<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isUnavailable(error)) note(Promise.resolve(false), AFTER_A_FAILURE_MS);
    throw error;
  }
}

function note(answer: Promise<boolean>, forMs: number): Promise<boolean> {
  cache.databaseAsked = { until: performance.now() + forMs, answer };
  return answer;
}

const ask = () =>
  Promise.race([
    prisma.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    ),
    wait(PATIENCE_MS, false, { ref: false }),
  ]);
