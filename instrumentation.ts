/** Runs once in each server, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardRequests } = await import("@/lib/security/requests/guard");
  guardRequests();
}
