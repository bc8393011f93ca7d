import type { IncomingMessage } from "node:http";
import { onRequest } from "@/lib/http/on-request";
import { blameSender } from "@/lib/security/requests/blame-sender";
import { postWithNonce } from "@/lib/security/requests/post-with-nonce";
import { type Refusal, refusalOf } from "@/lib/security/requests/refusal";

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Looks at each request before Next.js does, which answers some that are malformed with a bare 500. What is refused is
 * sent to where its answer is made; whoever dribbles a request in is cut off.
 */
export function guardRequests(): void {
  onRequest(({ request, response, server }) => {
    server.headersTimeout = HEADERS_TIMEOUT_MS;
    server.requestTimeout = REQUEST_TIMEOUT_MS;

    const refusal = refusalOf(request);
    if (refusal) sendElsewhere(request, refusal);
    if (request.method !== "POST") {
      delete request.headers["content-type"]; // proxy.ts knows a form by it: nothing else must get past
      return;
    }
    postWithNonce(request, response);
    blameSender(response);
  });
}

function sendElsewhere(request: IncomingMessage, refusal: Refusal): void {
  request.url = refusal === "address" ? "/not-on-this-shelf" : `/api/refused/${refusal}`;
  if (request.method !== "HEAD") request.method = "GET"; // whatever it was to do, it reads an answer
}
