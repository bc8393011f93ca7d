import { queryOnce } from "../../database/query.mjs";
import { execute } from "../execute.mjs";
import { readLimits } from "../limits.mjs";

const TIGHT = 0.1;
const IDLE_SECONDS = 5;

const HOLDERS = `
  SELECT coalesce(nullif(application_name, ''), backend_type) AS holder, count(*)::int AS held
  FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> 'till-doctor'
  GROUP BY 1 ORDER BY 2 DESC`;
const IDLE = `
  SELECT pid, application_name AS holder, extract(epoch FROM now() - state_change)::int AS seconds
  FROM pg_stat_activity
  WHERE state LIKE 'idle in transaction%' AND state_change < now() - interval '${IDLE_SECONDS} s' ORDER BY state_change`;

/** @type {import("../finding.mjs").Look} */
export async function lookAtConnections({ url }) {
  const { open, max } = await readLimits(url);
  const { rows: holders } = await queryOnce(url, HOLDERS);
  const { rows: idle } = await queryOnce(url, IDLE);
  const used = holders.reduce((sum, { held }) => sum + held, 0);
  const findings = idle.map(({ pid, holder, seconds }) => ({
    what: `process ${pid} (${holder || "no application_name"}) has been idle in its transaction for ${seconds} s, holding its locks`,
    remedy: execute(`SELECT pg_terminate_backend(${pid})`),
  }));
  if (open - used < max * TIGHT) {
    const [greediest] = holders;
    findings.push({
      what: `${used} of ${open} in use (max_connections = ${max}): ${holders.map(({ holder, held }) => `${held} by ${holder}`).join(", ")}`,
      remedy: execute(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle' AND application_name = '${greediest.holder}'`,
      ),
    });
  }
  if (findings.length > 0) return findings;
  const ours = holders.find(({ holder }) => holder === "till")?.held ?? 0;
  return `${used} of ${open} in use, ${ours} by the shop`;
}
