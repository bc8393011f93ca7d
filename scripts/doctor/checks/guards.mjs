import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../database/paths.mjs";
import { queryOnce } from "../../database/query.mjs";
import { execute } from "../execute.mjs";

const FOLDER = join(ROOT, "prisma/migrations");
const IN_FORCE = `
  SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND convalidated
  UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'`;

/**
 * The CHECK constraints and triggers that migrations made are what holds when code forgets. Prisma's schema can't say
 * them, so drift doesn't see them go. @type {import("../finding.mjs").Look}
 */
export async function lookAtGuards({ url }) {
  const { rows } = await queryOnce(url, IN_FORCE);
  const inForce = new Set(rows.map(({ name }) => name));
  const guards = readGuards();
  const lost = [...guards].filter(([name]) => !inForce.has(name));
  if (lost.length === 0) return `${guards.size} CHECKs and triggers are in force`;
  return lost.map(([name, sql]) => ({
    what: `${name} is not in force, which keeps wrong data out`,
    remedy: execute(sql),
  }));
}

/** @returns {Map<string, string>} by name, the statement that makes each again */
function readGuards() {
  const guards = new Map();
  for (const sql of readMigrations()) {
    for (const [, table, clauses] of sql.matchAll(/ALTER TABLE "(\w+)"\s+([^;]*)/g))
      for (const clause of clauses.split(/,\s*(?=ADD |DROP )/)) {
        const [, verb, name] = clause.match(/^(ADD|DROP) CONSTRAINT (?:IF EXISTS )?"(\w+)"/) ?? [];
        if (verb === "ADD" && clause.includes(" CHECK "))
          guards.set(name, inOneLine(`ALTER TABLE "${table}" ${clause}`));
        if (verb === "DROP") guards.delete(name);
      }
    for (const [statement, verb, name] of sql.matchAll(/(CREATE|DROP) TRIGGER (?:IF EXISTS )?(\w+)[^;]*/g)) {
      if (verb === "CREATE")
        guards.set(name, inOneLine(statement.replace("CREATE TRIGGER", "CREATE OR REPLACE TRIGGER")));
      else guards.delete(name);
    }
  }
  return guards;
}

const readMigrations = () =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => join(FOLDER, name, "migration.sql"))
    .filter(existsSync)
    .map((file) => readFileSync(file, "utf8").replaceAll(/--.*$/gm, ""));

const inOneLine = (sql) => sql.trim().replaceAll(/\s+/g, " ");
