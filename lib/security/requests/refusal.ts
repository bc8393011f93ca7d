import type { IncomingHttpHeaders } from "node:http";

/** Why a request is not let in, by the name that its answer has at /api/refused. */
export type Refusal = "address" | "origin" | "length" | "size";

/** The longest body that anybody may send, in bytes: a checkout's form is 2,000. */
export const MAX_BODY = 100_000;
const MAX_SEGMENT = 200; // of an address; no product is called more, and a file's name must not be longer than 255
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

type Received = { method?: string; url?: string; headers: IncomingHttpHeaders };

/**
 * What no page or action has to see: an address that can't be read, a write that another site has made this browser
 * send, a body without a length or beyond all need. Null lets the request in.
 */
export function refusalOf({ method = "GET", url = "/", headers }: Received): Refusal | null {
  if (!isAddress(url.split("?", 1)[0] ?? "")) return "address";
  if (READS.has(method)) return null;
  if (!isOwnOrigin(headers)) return "origin";
  if (headers["transfer-encoding"] !== undefined) return "length";
  return Number(headers["content-length"] ?? 0) > MAX_BODY ? "size" : null;
}

function isAddress(path: string): boolean {
  try {
    decodeURIComponent(path);
    return path.split("/").every((segment) => segment.length <= MAX_SEGMENT);
  } catch {
    return false;
  }
}

/**
 * A browser names the origin that made it write, or says that it is another site's; what names neither is no browser, and
 * has nobody's cookies. Behind a proxy, the host is the one that the browser asked for.
 */
function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host, "x-forwarded-host": forwardedHost = host, "sec-fetch-site": site } = headers;
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none";
  return URL.parse(origin)?.host === forwardedHost;
}
