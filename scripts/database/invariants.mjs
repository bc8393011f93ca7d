import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./paths.mjs";

const FOLDER = join(ROOT, "lib/database/invariants");

/**
 * What must always be true of the shop's data: one SQL file each, whose leading comment is the rule in a sentence and
 * whose query returns the rows that break it.
 * @returns {{ name: string, rule: string, sql: string }[]} by name
 */
export function readInvariants() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".sql"));
  return files.sort().map((file) => {
    const sql = readFileSync(join(FOLDER, file), "utf8");
    return { name: basename(file, ".sql"), rule: ruleOf(sql), sql };
  });
}

function ruleOf(sql) {
  const [comment = ""] = sql.match(/^(?:--.*\n)*/) ?? [];
  return comment.replaceAll(/^-- ?/gm, "").trim().replaceAll("\n", " ");
}

/**
 * Looks for what breaks the invariants, all in one snapshot, so that a shop that is selling may be asked too.
 * @param {string} url of the database
 * @returns {Promise<{ name: string, rule: string, rows: Record<string, unknown>[] }[]>} the broken ones; none is well
 */
export async function findBroken(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const broken = [];
    for (const { name, rule, sql } of readInvariants()) {
      const { rows } = await client.query(sql);
      if (rows.length > 0) broken.push({ name, rule, rows });
    }
    return broken;
  } finally {
    await client.end();
  }
}
