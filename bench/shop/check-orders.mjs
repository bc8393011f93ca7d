import { findBroken } from "../../scripts/database/invariants.mjs";

const NUMBER = /^\/orders\/([^?]+)\?key=(.+)$/;

/**
 * Compares what the shoppers were shown with what the database holds.
 * @param {import("pg").Pool} pool
 * @param {string[]} locations the orders' addresses that were shown since the last check
 * @param {number} before how many orders there were then
 * @returns {Promise<string[]>} what is wrong, as sentences; none is as it should be
 */
export async function checkOrders(pool, locations, before) {
  const wrong = [];
  const shown = locations.map((location) => NUMBER.exec(location) ?? []);
  const { rowCount: found } = await pool.query(
    `SELECT 1 FROM orders JOIN unnest($1::text[], $2::text[]) AS shown (number, access_key) USING (number, access_key)`,
    [shown.map(([, number]) => number), shown.map(([, , key]) => key)],
  );
  if (found !== shown.length) wrong.push(`${shown.length - found} of ${shown.length} orders shown are not there`);
  const made = (await countOrders(pool)) - before;
  if (made !== shown.length) wrong.push(`${made} orders were made and ${shown.length} shown`);
  for (const { name, rows } of await findBroken(pool.options.connectionString))
    wrong.push(`${name} broken ${rows.length} times`);
  return wrong;
}

export async function countOrders(pool) {
  return (await pool.query("SELECT count(*)::int AS n FROM orders")).rows[0].n;
}
