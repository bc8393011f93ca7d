import { databaseAnswers } from "@/lib/database/answers";
import { onRequest } from "@/lib/http/on-request";
import { type Answer, replaceFailure } from "@/lib/http/replace-failure";
import { RETRY_AFTER } from "@/lib/http/retry-later";
import { BROKEN_PATH, BUSY_PATH } from "@/lib/routes";
import { builtPage, pageHeaders } from "@/lib/server/built-page";

type Page = { html: string; headers: Record<string, string>; status?: number };

declare global {
  /** Pages that were dropped and have not been made anew, by path (lib/security/page-cache.mjs). */
  var pagesAsTheyWere: Map<string, Page> | undefined;
}

/** Next.js answers what it can't make with a bare 500. A page that was known is shown as it was, all else is explained. */
export function apologiseForFailures(): void {
  onRequest(({ request, response }) => {
    const { url = "/" } = request;
    if (!url.startsWith("/api/")) replaceFailure(response, () => standInFor(url));
  });
}

async function standInFor(url: string): Promise<Answer> {
  const [path = "/"] = url.split("?");
  const known = globalThis.pagesAsTheyWere?.get(path === "/" ? "/index" : path);
  if (known) {
    const headers = pageHeaders(known.headers["content-security-policy"] ?? "");
    return { status: known.status ?? 200, headers, body: known.html };
  }
  const isBroken = await databaseAnswers();
  const { html, headers } = await builtPage(isBroken ? BROKEN_PATH : BUSY_PATH);
  return isBroken
    ? { status: 500, headers, body: html }
    : { status: 503, headers: { ...headers, ...RETRY_AFTER }, body: html };
}
