import { expect, test } from "vitest";
import { problemOf } from "@/lib/checkout/problems";
import { Prisma } from "@/lib/database/generated/client";

const failure = (code: string) => new Prisma.PrismaClientKnownRequestError("", { code, clientVersion: "" });

test.for([
  ["P2002", "This form is out of date"],
  ["P2003", "This form is out of date"],
  ["P2025", "This form is out of date"],
  ["P2024", "The till is busy"],
  ["P2028", "The till is busy"],
  ["P2034", "The till is busy"],
  ["P2037", "The till is busy"],
  ["P1001", "We lost the line for a moment"],
  ["P1017", "We lost the line for a moment"],
] as const)("%s is told as: %s", ([code, title]) => {
  expect(problemOf(failure(code))?.title).toBe(title);
});

test("what may have been ordered is never said not to have been", () => {
  expect(problemOf(failure("P1017"))?.message).not.toContain("Nothing was ordered");
});

test("a bug is not dressed up as a busy till", () => {
  expect(problemOf(new TypeError("of ours"))).toBeNull();
  expect(problemOf(failure("P2022"))).toBeNull(); // a column that the database does not have
});
