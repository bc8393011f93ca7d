import pg from "pg";
import { explainConnectionError } from "./connection-error.mjs";

/**
 * Runs one of the CLI's one-off commands. A failure goes to stderr as the CLI expects it: a blank line, then one JSON
 * log record.
 * @param {string} command `can-connect-to-database` or `create-database`
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(command, url) {
  try {
    if (command === "create-database") await createDatabase(url);
    else if (command === "can-connect-to-database") await withClient(url, async () => {});
    else throw new Error(`The schema engine has no command \`${command}\`.`);
    return 0;
  } catch (error) {
    const fields = explainConnectionError(error, url);
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    return 1;
  }
}

async function createDatabase(url) {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = "/postgres";
  await withClient(target.href, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`));
}

async function withClient(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
