import { onRequest } from "@/lib/http/on-request";
import { counters } from "@/lib/metrics/counters";

/**
 * Counts every request of this process, and writes into a header where it came from: `x-forwarded-for` is whatever the
 * client says, and a route handler sees nothing else.
 */
export function watchRequests(): void {
  onRequest(({ request, response }) => {
    request.headers[counters.addressHeader] = request.socket.remoteAddress;
    counters.requestsInFlight++;
    response.once("close", () => {
      counters.requestsInFlight--;
      const kind = String(response.statusCode)[0] ?? "";
      counters.responses.set(kind, (counters.responses.get(kind) ?? 0) + 1);
    });
  });
}
