import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import { counters } from "@/lib/metrics/counters";

type Start = { request: IncomingMessage; response: ServerResponse };

/**
 * Counts every request of this process, and writes into a header where it came from: `x-forwarded-for` is whatever the
 * client says, and a route handler sees nothing else.
 */
export function watchRequests(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isStart(message)) return;
    const { request, response } = message;
    request.headers[counters.addressHeader] = request.socket.remoteAddress;
    counters.requestsInFlight++;
    response.once("close", () => {
      counters.requestsInFlight--;
      const kind = String(response.statusCode)[0] ?? "";
      counters.responses.set(kind, (counters.responses.get(kind) ?? 0) + 1);
    });
  });
}

const isStart = (message: unknown): message is Start =>
  typeof message === "object" &&
  message !== null &&
  "request" in message &&
  message.request instanceof IncomingMessage &&
  "response" in message &&
  message.response instanceof ServerResponse;
