const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET"]);

/**
 * Says in Prisma's codes, and in words that suggest what to do, why a database could not be reached.
 * @param {Error & { code?: string, errors?: Error[] }} error as thrown by `pg` or by Node's sockets
 * @param {string} url the connection string; its password is never repeated
 * @returns {{ error_code: string, message: string }}
 */
export function explainConnectionError(error, url) {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (!target)
    return {
      error_code: "P1013",
      message: "DATABASE_URL is not an address such as postgresql://user:password@host:5432/till.",
    };
  const database = decodeURIComponent(target.pathname.slice(1));
  const server = `${target.hostname}:${target.port || "5432"}`;

  if (error.code === "3D000")
    return { error_code: "P1003", message: `Database \`${database}\` does not exist on ${server}` };
  if (error.code === "28P01" || error.code === "28000")
    return {
      error_code: "P1000",
      message: `The database server at ${server} refused the user \`${decodeURIComponent(target.username)}\`: check the name and password in DATABASE_URL.`,
    };
  if (error.code && UNREACHABLE.has(error.code))
    return {
      error_code: "P1001",
      message: `Can't reach the database server at ${server} (${error.code}): is it running, and is DATABASE_URL right?`,
    };
  if (error.code === "53300")
    return { error_code: "P2037", message: `Every connection of ${server} is in use (${error.message})` };
  return { error_code: "P1001", message: `The database server at ${server} does not take us: ${error.message}` };
}
