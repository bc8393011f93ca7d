/** The process lives. It touches nothing else, so that a database's trouble never gets servers restarted. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
