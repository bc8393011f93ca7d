import { type NextRequest, NextResponse } from "next/server";
import { scriptPolicy, sharedPolicy } from "@/lib/security/content-security-policy.mjs";

/**
 * The whole policy of a page that is made for one request. Next.js reads the nonce of its scripts from the request's own
 * `content-security-policy`.
 */
export function policyWithNonce(): string {
  const development = process.env.NODE_ENV === "development";
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const sources = [`'nonce-${nonce}'`];
  if (development) sources.push("'unsafe-eval'"); // React's stack traces
  // Next.js looks for the nonce in the first directive that begins with `script-src`, be it `script-src-attr`
  return `${scriptPolicy(sources)}; ${sharedPolicy(development)}`;
}

/** Goes on to a page that is made for this request: the one at its address, or another. */
export function nextWithNonce(request: NextRequest, page?: URL): NextResponse {
  const policy = policyWithNonce();
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const init = { request: { headers } };
  const response = page ? NextResponse.rewrite(page, init) : NextResponse.next(init);
  response.headers.set("content-security-policy", policy);
  return response;
}
