import { explainConnectionError } from "../../../prisma/schema-engine/connection-error.mjs";
import { blocking } from "../finding.mjs";

const OLDEST = 15;
const PATIENCE_MS = 5_000;

/** @type {import("../finding.mjs").Look} */
export async function lookAtDatabase({ url, isEmbedded }) {
  if (!url) return [blocking("there is none yet: DATABASE_URL is not set, and none was started", "npm run up")];
  try {
    const version = await askVersion(url);
    if (Number.parseInt(version, 10) >= OLDEST) return `PostgreSQL ${version} on ${new URL(url).host}`;
    const what = `PostgreSQL ${version} is too old: ${OLDEST} or newer is needed`;
    return [
      { what, remedy: "point DATABASE_URL in .env to a newer one, or remove it and npm run up starts PostgreSQL 18" },
    ];
  } catch (error) {
    const isStopped = isEmbedded && error.code === "ECONNREFUSED";
    return [blocking(explainConnectionError(error, url).message, isStopped ? "npm run up" : remedyFor(error, url))];
  }
}

async function askVersion(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on("error", () => {}); // told by the query
  try {
    await client.connect();
    const { rows } = await client.query("SHOW server_version");
    return rows[0].server_version.split(" ")[0];
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {Error & { code?: string }} error as `pg` or Node's sockets threw it */
function remedyFor({ code }, url) {
  if (!URL.canParse(url)) return "write DATABASE_URL in .env as postgresql://user:password@host:5432/till";
  const { hostname, username } = new URL(url);
  if (code === "28P01" || code === "28000")
    return `mend DATABASE_URL in .env, or as the server's superuser: ALTER ROLE ${username} PASSWORD '…'`;
  if (code === "3D000") return "npx prisma migrate deploy  (makes it, if the user may)";
  if (code === "57P03") return "wait until it has started; if that takes long, its log says why";
  if (code === "53300") return "stop an instance, or put a smaller connection_limit into DATABASE_URL";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `mend the host name in DATABASE_URL: ${hostname} has no address`;
  if (code === "ECONNREFUSED") return "start PostgreSQL there, or mend DATABASE_URL in .env";
  return `see whether PostgreSQL on ${hostname} is well (its log), and whether a firewall stands between`;
}
