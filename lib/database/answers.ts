import { setTimeout as wait } from "node:timers/promises";
import { isUnavailable } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";

const PATIENCE_MS = 1_000;

// Next.js bundles this file more than once; what a page's read learns, the server must know.
const cache = globalThis as typeof globalThis & { databaseAsked?: { at: number; answer: Promise<boolean> } };

/** Whether the database answers within a second, asked at most once a second. */
export function databaseAnswers(): Promise<boolean> {
  const { databaseAsked: asked } = cache;
  return asked && performance.now() - asked.at <= PATIENCE_MS ? asked.answer : note(ask());
}

/** Has a read that fails for want of the database tell as much as asking it would. @throws what the read throws */
export async function telling<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isUnavailable(error)) note(Promise.resolve(false));
    throw error;
  }
}

function note(answer: Promise<boolean>): Promise<boolean> {
  cache.databaseAsked = { at: performance.now(), answer };
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
