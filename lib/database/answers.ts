import { setTimeout as wait } from "node:timers/promises";
import { prisma } from "@/lib/prisma";

const PATIENCE_MS = 1_000;

let asked: { at: number; answer: Promise<boolean> } | undefined;

/** Whether the database answers within a second, asked at most once a second. */
export function databaseAnswers(): Promise<boolean> {
  if (!asked || performance.now() - asked.at > PATIENCE_MS) asked = { at: performance.now(), answer: ask() };
  return asked.answer;
}

const ask = () =>
  Promise.race([
    prisma.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    ),
    wait(PATIENCE_MS, false, { ref: false }),
  ]);
