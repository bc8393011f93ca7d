import type { IncomingMessage, ServerResponse } from "node:http";
import { policyWithNonce } from "@/lib/security/nonce";

/** Those of `proxy.ts`, whose matcher Next.js must be able to read without running it. */
const MADE_FOR_EACH_REQUEST = /^\/(?:cart|checkout|orders|search|wishlist)(?:[/?]|$)/;

/**
 * Does for a form sent to a page that is made for each request what `proxy.ts` does for whoever opens it, whose work would
 * be half of what an order costs. Most such answers are redirects; a page is one that shows what went wrong.
 */
export function postWithNonce(request: IncomingMessage, response: ServerResponse): void {
  if (!MADE_FOR_EACH_REQUEST.test(request.url ?? "")) return;
  const policy = policyWithNonce();
  request.headers["content-security-policy"] = policy;
  const writeHead = response.writeHead;
  response.writeHead = (...answer: unknown[]) => {
    response.setHeader("content-security-policy", policy); // after Next.js has set the one of every answer
    return Reflect.apply(writeHead, response, answer);
  };
}
