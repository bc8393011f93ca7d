/** Runs once in each server, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchRequests } = await import("@/lib/metrics/watch-requests");
  watchRequests();
  if (process.env.NODE_ENV === "production") {
    const { apologiseForFailures } = await import("@/lib/server/apologise");
    apologiseForFailures(); // before whoever else sees to answers
  }
  const { guardRequests } = await import("@/lib/security/requests/guard");
  guardRequests();
  const { compressPagesOnce } = await import("@/lib/http/compress-once");
  compressPagesOnce();
  const { databaseAnswers } = await import("@/lib/database/answers");
  Object.assign(globalThis, { databaseAnswers }); // lib/security/page-cache.mjs is loaded by Next.js, apart from our code
  const { keepFiled } = await import("@/lib/search/keep-filed");
  void keepFiled();
  if (process.env.NODE_ENV !== "production") return;
  const { shutDownWell } = await import("@/lib/server/shut-down");
  shutDownWell();
  const { keepRecommendationsFresh } = await import("@/lib/recommendations/keep-fresh");
  keepRecommendationsFresh();
}
