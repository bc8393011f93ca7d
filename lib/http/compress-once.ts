import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { memoOfBytes } from "@/lib/http/memo-of-bytes";
import { onRequest } from "@/lib/http/on-request";

const SMALLEST = 1024;
const QUALITY = 6; // of brotli's 11: near the smallest there is, in milliseconds

const ENCODERS = {
  br: (body: string) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (body: string) => gzipSync(body),
};
type Encoding = keyof typeof ENCODERS;

const memo = memoOfBytes(64 * 1024 * 1024);

/**
 * Compresses a page that everybody gets alike once. Next.js does so at each request, which is most of what such a page
 * costs; streams, files and whatever has no ETag are left to it.
 */
export const compressPagesOnce = () => onRequest(({ request, response }) => compressOnce(request, response));

/** Sees to one answer, before whoever wraps its `end` after this. */
export function compressOnce(request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(request);
  if (!encoding) return;
  const ends: unknown[] = [response.end];
  let next: number | undefined;
  // Whoever wraps `end` later is called by this one, and calls this one in turn to get to the `end` that it has wrapped
  const end = (...answer: unknown[]) => {
    const given = next === undefined ? compressed(response, encoding, answer) : answer;
    next = (next ?? ends.length) - 1;
    const inner = ends[next];
    if (typeof inner !== "function") throw new TypeError("This response has ended already.");
    return Reflect.apply(inner, response, given);
  };
  Object.defineProperty(response, "end", { get: () => end, set: (wrapper) => ends.push(wrapper) });
}

/** What `end` is to be called with. */
function compressed(response: ServerResponse, encoding: Encoding, answer: unknown[]): unknown[] {
  const [body] = answer;
  if (typeof body !== "string" || !isPage(response, body)) return answer;
  const bytes = memo(`${encoding} ${response.getHeader("etag")}`, () => ENCODERS[encoding](body));
  response.setHeader("content-encoding", encoding); // whoever compresses after this leaves it alone
  response.setHeader("content-length", bytes.length);
  return [bytes];
}

function encodingFor({ method, headers }: IncomingMessage): Encoding | undefined {
  const accepted = headers["accept-encoding"];
  if (method !== "GET" || typeof accepted !== "string") return undefined;
  if (/\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted) ? "gzip" : undefined;
}

const isPage = (response: ServerResponse, body: string) =>
  !response.headersSent &&
  body.length >= SMALLEST &&
  response.hasHeader("etag") &&
  !response.hasHeader("content-encoding") &&
  /^text\/(html|x-component)\b/.test(String(response.getHeader("content-type")));
