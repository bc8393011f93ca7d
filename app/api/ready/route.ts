import { connection } from "next/server";
import { findMissing } from "@/lib/database/find-missing";
import { RETRY_AFTER } from "@/lib/http/retry-later";

/** Whether this server can serve: for a load balancer, which sends shoppers to those that can. */
export async function GET(): Promise<Response> {
  await connection();
  const missing = await findMissing();
  if (missing) return Response.json({ status: "not ready", missing: [missing] }, { status: 503, headers: RETRY_AFTER });
  return Response.json({ status: "ready", database: "ok", migrations: "applied" });
}
