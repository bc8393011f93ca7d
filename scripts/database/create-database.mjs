import pg from "pg";
import { queryOnce } from "./query.mjs";

/**
 * Makes a database unless there is one of that name.
 * @param {string} serverUrl of another database on the same server
 */
export async function createDatabase(serverUrl, name) {
  const { rowCount } = await queryOnce(serverUrl, "SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await queryOnce(serverUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
}
