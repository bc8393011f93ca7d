import { type DriverAdapterError, isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { Prisma } from "@/lib/database/generated/client";

/** What the adapter tells a raw query's error by, in the code that the same error has elsewhere. */
const CODE_OF_KIND: Record<string, string> = {
  DatabaseNotReachable: "P1001",
  SocketTimeout: "P1008",
  ConnectionClosed: "P1017",
  UniqueConstraintViolation: "P2002",
  ForeignKeyConstraintViolation: "P2003",
  TransactionWriteConflict: "P2034",
  TooManyConnections: "P2037",
};

/**
 * Errors are told apart by code, which is stable; their messages are not. It is Prisma's; where Prisma has but one for
 * all that a database may say (P2010 in a raw query, P2039 elsewhere), it is PostgreSQL's own. What goes wrong with a
 * COMMIT comes without Prisma's wrapping.
 */
export function codeOf(error: unknown): string | undefined {
  if (isDriverAdapterError(error)) return codeOfDriver(error);
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const source = error.meta?.driverAdapterError;
  if ((error.code !== "P2010" && error.code !== "P2039") || !isDriverAdapterError(source)) return error.code;
  return codeOfDriver(source) ?? error.code;
}

const codeOfDriver = ({ cause }: DriverAdapterError) => CODE_OF_KIND[cause.kind] ?? cause.originalCode;

const codeIsOneOf = (codes: string[]) => {
  const known = new Set(codes);
  return (error: unknown) => known.has(codeOf(error) ?? "");
};

/** P2002: another row already has this value of a unique column. */
export const isUniqueViolation = codeIsOneOf(["P2002"]);

/** The row that this leans on (P2003) or is about (P2025) is gone, or the one to be made is there already (P2002). */
export const isStale = codeIsOneOf(["P2002", "P2003", "P2025"]);

/** Another transaction has changed what this one counted on. Thrown by our own code where the database can't tell. */
export class StaleRead extends Error {
  override name = "StaleRead";
}

const isConflictCode = codeIsOneOf(["P2034"]);

/** P2034, a write conflict or a deadlock, or a stale read: the same transaction may well go through when tried again. */
export const isWriteConflict = (error: unknown) => isConflictCode(error) || error instanceof StaleRead;

/**
 * There was no connection to be had in time (P2024), nor room for one (P2037), or the work took longer than it may:
 * transaction (P2028), statement (57014), lock (55P03); or the disk (53100) or memory (53200) is full. Nothing was written.
 */
export const isOverload = codeIsOneOf(["P2024", "P2028", "P2037", "57014", "55P03", "53100", "53200"]);

/**
 * The database is out of reach (P1001, P1008), starting (57P03) or stopping (57P01, 57P02), or it closed the connection
 * (P1017; 25P03 when a transaction idled). Whether a commit that was under way took effect is not known.
 */
export const isUnreachable = codeIsOneOf(["P1001", "P1008", "P1017", "57P01", "57P02", "57P03", "25P03"]);

/** Whatever a later try may well not meet: worth a 503, not a 500. */
export const isUnavailable = (error: unknown) => isOverload(error) || isUnreachable(error) || isWriteConflict(error);
