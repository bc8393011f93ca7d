import { capture } from "../capture.mjs";

const BETWEEN = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma"];

/** @type {import("../finding.mjs").Look} */
export async function lookAtDrift({ url }) {
  const { code, stdout, stderr } = await capture("prisma", [...BETWEEN, "--exit-code"], { DATABASE_URL: url });
  if (code === 0) return "the database is what the schema says";
  if (code !== 2) throw new Error(stderr.trim());
  const difference = stdout
    .replaceAll(/\[[*+-]\] /g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return [
    {
      what: `the database is not what the schema says; to get there: ${difference.join(": ")}`,
      remedy: `if the schema is right: npx prisma ${BETWEEN.join(" ")} --script | npx prisma db execute --stdin`,
    },
  ];
}
