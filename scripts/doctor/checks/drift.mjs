import { capture } from "../capture.mjs";

const BETWEEN = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma"];

/** @type {import("../finding.mjs").Look} */
export async function lookAtDrift({ url }) {
  const { code, stdout, stderr } = await capture("prisma", [...BETWEEN, "--exit-code"], { DATABASE_URL: url });
  if (code === 0) return "the database is what the schema says";
  if (code !== 2) throw new Error(stderr.trim());
  return [
    {
      what: `the database is not what the schema says; to get there: ${inOneLine(stdout)}`,
      remedy: `if the schema is right: npx prisma ${BETWEEN.join(" ")} --script | npx prisma db execute --stdin`,
    },
  ];
}

/** Prisma's summary has a line for each table, and below it an indented one for each of its changes. */
function inOneLine(summary) {
  return summary
    .replaceAll(/\[[*+-]\] /g, "")
    .split(/\n(?=\S)/)
    .map((table) => {
      const [head, ...changes] = table.trim().split(/\n\s*/);
      return changes.length > 0 ? `${head}: ${changes.join(", ")}` : head;
    })
    .filter(Boolean)
    .join("; ");
}
