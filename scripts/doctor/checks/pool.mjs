import { blocking } from "../finding.mjs";
import { readLimits } from "../limits.mjs";

const DEFAULT_LIMIT = 10;

/** @type {import("../finding.mjs").Look} */
export async function lookAtPool({ url }) {
  const parameters = new URL(url).searchParams;
  const limit = Number(parameters.get("connection_limit") ?? DEFAULT_LIMIT);
  const wait = Number(parameters.get("pool_timeout") ?? 10);
  const findings = [];
  if (!Number.isInteger(limit) || limit < 1)
    findings.push(nonsense("connection_limit", parameters, "a whole number from 1, such as 10"));
  if (!(wait >= 0))
    findings.push(nonsense("pool_timeout", parameters, "a number of seconds, such as 10; 0 waits for ever"));
  if (findings.length > 0) return findings;

  const { open, max } = await readLimits(url);
  const processes = Math.floor(open / limit);
  if (processes > 0) return `${limit} connections a process: ${processes} fit into max_connections = ${max}`;
  const what = `one process may open ${limit} connections, and PostgreSQL has ${open} to give (max_connections = ${max})`;
  return [{ what, remedy: `put connection_limit=${Math.max(1, Math.floor(open / 2))} into DATABASE_URL` }];
}

const nonsense = (name, parameters, sense) =>
  blocking(`${name}=${parameters.get(name)} in DATABASE_URL makes no sense`, `make it ${sense}, or leave it out`);
