import { env } from "@/lib/env";
import { hasBearer } from "@/lib/http/bearer";
import { counters } from "@/lib/metrics/counters";
import { renderMetrics } from "@/lib/metrics/render";
import { pool } from "@/lib/prisma";

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** This process in figures, for Prometheus: to whoever has METRICS_TOKEN, or to this machine when it is not set. */
export async function GET(request: Request): Promise<Response> {
  if (!isAuthorised(request)) return Response.json({ error: "Not authorised." }, { status: 401 });
  return new Response(renderMetrics(pool), { headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" } });
}

function isAuthorised(request: Request): boolean {
  if (env.METRICS_TOKEN !== undefined) return hasBearer(request, env.METRICS_TOKEN);
  return LOOPBACK.test(request.headers.get(counters.addressHeader) ?? "");
}
