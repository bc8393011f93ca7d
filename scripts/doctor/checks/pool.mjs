import { askTheShop } from "../ask-the-shop.mjs";
import { blocking } from "../finding.mjs";
import { readLimits } from "../limits.mjs";

/** @type {import("../finding.mjs").Look} */
export async function lookAtPool({ url }) {
  const { answer: pool, problems } = await askTheShop("pool", { DATABASE_URL: url });
  if (problems.length > 0)
    return problems.map(({ name, why }) =>
      blocking(`${name} in DATABASE_URL: ${why}`, `mend ${name}, or take it out of DATABASE_URL`),
    );
  const { open, max } = await readLimits(url);
  const processes = Math.floor(open / pool.connections);
  if (processes > 0) return `${pool.connections} a process: ${processes} processes fit into max_connections = ${max}`;
  const what = `one process may open ${pool.connections} connections, and PostgreSQL has ${open} to give (max_connections = ${max})`;
  return [{ what, remedy: `put connection_limit=${Math.max(1, Math.floor(open / 2))} into DATABASE_URL` }];
}
