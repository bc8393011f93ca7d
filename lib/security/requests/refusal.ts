import type { IncomingHttpHeaders } from "node:http";

/** Why a request is not let in, by the name that its answer has at /api/refused. */
export type Refusal = "address" | "origin" | "length" | "size" | "type" | "action" | "method";

/** How Next.js's id of a function begins when that is a cached read, which it would let anybody call. */
export const READ_ID = /^[89a-f]/i;
/** The longest body that anybody may send, in bytes: a checkout's form is 2,000. */
export const MAX_BODY = 100_000;
const MAX_SEGMENT = 200; // of an address; no product is called more, and a file's name must not be longer than 255
const MAX_ADDRESS = 4000; // with all filters chosen it is 1,500; a redirect says it twice in headers of 16,000 in all
const URL_ENCODED = "application/x-www-form-urlencoded";
const READS = new Set(["GET", "HEAD"]);
const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

type Received = { method?: string; url?: string; headers: IncomingHttpHeaders };

/**
 * What no page or action has to see: an address that can't be read or is beyond all need, a write that another site has made this browser
 * send, a body without a length, beyond all need or in an encoding that no form of ours has, a function called by hand
 * that is no action, a method that nothing knows. Null lets the request in.
 */
export function refusalOf({ method = "GET", url = "/", headers }: Received): Refusal | null {
  const [path = ""] = url.split("?", 1);
  if (url.length > MAX_ADDRESS || !isAddress(path)) return "address";
  if (READS.has(method)) return null;
  if (!WRITES.has(method) || isFile(path)) return "method";
  if (!isOwnOrigin(headers)) return "origin";
  if (headers["transfer-encoding"] !== undefined) return "length";
  if (Number(headers["content-length"] ?? 0) > MAX_BODY) return "size";
  if (headers["content-type"]?.startsWith(URL_ENCODED) && !path.startsWith("/api/")) return "type";
  return READ_ID.test(String(headers["next-action"])) ? "action" : null;
}

/** A picture to share, the sitemap: Next.js would keep the answer to a post for whoever reads next. */
const isFile = (path: string) => /\.[^/]*$/.test(path);

/** Of a line's end, Next.js's routes that take several segments know nothing, and its own 404 page has no policy. */
function isAddress(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path)) && path.split("/").every(({ length }) => length <= MAX_SEGMENT);
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
