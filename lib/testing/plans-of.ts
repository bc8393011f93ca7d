import pg from "pg";
import { vi } from "vitest";
import { pool } from "@/lib/prisma";

/** A node of a plan, as EXPLAIN (FORMAT JSON) has it. */
type Node = { "Node Type": string; "Relation Name"?: string; Plans?: Node[] };
export type Plan = { statement: string; nodes: Node[] };

/** How PostgreSQL would do the statements that are sent to it while this work is done, with the settings made for them. */
export async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  const statements: { text: string; values: unknown[] }[] = [];
  try {
    await work();
    for (const [statement, values] of query.mock.calls) statements.push(partsOf(statement, values));
  } finally {
    query.mockRestore();
  }
  const plans: Plan[] = [];
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) {
      const isSetting = !/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(text) || text.includes("set_config");
      const { rows } = await client.query({
        text: isSetting ? text : ["EXPLAIN (FORMAT JSON)", text].join(" "),
        values,
      });
      if (!isSetting) plans.push({ statement: text, nodes: rows[0]["QUERY PLAN"].flatMap(nodesOf) });
    }
  } finally {
    client.release();
  }
  return plans;
}

const nodesOf = (plan: { Plan: Node }) => withinOf(plan.Plan);
const withinOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(withinOf)];

function partsOf(statement: unknown, values: unknown) {
  if (typeof statement === "string") return { text: statement, values: Array.isArray(values) ? values : [] };
  if (statement && typeof statement === "object" && "text" in statement)
    return {
      text: String(statement.text),
      values: "values" in statement && Array.isArray(statement.values) ? statement.values : [],
    };
  throw new TypeError("pg was asked for something that is no statement.");
}
