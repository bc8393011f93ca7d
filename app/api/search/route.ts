import type { NextRequest } from "next/server";
import { orRetryLater } from "@/lib/http/retry-later";
import { readSelection } from "@/lib/search/selection";
import { suggest } from "@/lib/search/suggest";

/** Suggestions for the search box; the same for everybody, and good for a minute. */
export function GET(request: NextRequest): Promise<Response> {
  return orRetryLater(async () => {
    const { selection } = readSelection({ q: request.nextUrl.searchParams.get("q") ?? "" });
    return Response.json(await suggest(selection.words), { headers: { "Cache-Control": "public, max-age=60" } });
  });
}
