import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";
import { blameSender } from "@/lib/security/requests/blame-sender";
import { refusalOf } from "@/lib/security/requests/refusal";

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30_000;

type Start = { request: IncomingMessage; response: ServerResponse; server: Server };

/**
 * Looks at each request before Next.js does, which answers some that are malformed with a bare 500. What is refused is
 * sent to where its answer is made; whoever dribbles a request in is cut off.
 */
export function guardRequests(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isStart(message)) return;
    const { request, response, server } = message;
    server.headersTimeout = HEADERS_TIMEOUT_MS;
    server.requestTimeout = REQUEST_TIMEOUT_MS;

    const refusal = refusalOf(request);
    if (refusal) request.url = refusal === "address" ? "/not-on-this-shelf" : `/api/refused/${refusal}`;
    else if (request.method === "POST") blameSender(response);
  });
}

const isStart = (message: unknown): message is Start =>
  typeof message === "object" &&
  message !== null &&
  "request" in message &&
  message.request instanceof IncomingMessage &&
  "response" in message &&
  message.response instanceof ServerResponse &&
  "server" in message &&
  message.server instanceof Server;
