/**
 * Asks one thing of a database on a connection of its own. `pg` is looked up at the call, as scripts that install the
 * packages load this too.
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<import("pg").QueryResult>}
 */
export async function queryOnce(url, sql, values) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // what breaks under a query rejects it; what breaks later concerns nobody
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
