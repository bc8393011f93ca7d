import pg from "pg";
import { vi } from "vitest";

/**
 * What is sent to PostgreSQL while this work is done, whoever sends it: one text for each round trip, BEGIN and COMMIT
 * among them. Nothing else may be at work meanwhile.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    for (const [statement] of query.mock.calls) statements.push(textOf(statement));
  } finally {
    query.mockRestore();
  }
  return statements;
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  if (statement && typeof statement === "object" && "text" in statement) return String(statement.text);
  throw new TypeError("pg was asked for something that is no statement.");
}
