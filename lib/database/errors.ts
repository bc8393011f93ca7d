import { Prisma } from "@/lib/database/generated/client";

/** Errors are told apart by Prisma's code, which is stable; their messages are not. */
function hasCode(error: unknown, code: string): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}

/** P2002: another row already has this value of a unique column. */
export const isUniqueViolation = (error: unknown) => hasCode(error, "P2002");

/** P2034: a write conflict or a deadlock; the same transaction may well go through when tried again. */
export const isWriteConflict = (error: unknown) => hasCode(error, "P2034");

/** P2024 and P2028: no connection came free in time, or the transaction took too long. */
export const isOverload = (error: unknown) => hasCode(error, "P2024") || hasCode(error, "P2028");
