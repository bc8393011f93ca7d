import { type NextRequest, NextResponse } from "next/server";
import { scriptPolicy, sharedPolicy } from "@/lib/security/content-security-policy.mjs";

/**
 * Goes on to a page that is made for this request: its scripts carry a nonce, which Next.js reads from the policy in the
 * request's headers.
 */
export function nextWithNonce(request: NextRequest): NextResponse {
  const development = process.env.NODE_ENV === "development";
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const sources = [`'nonce-${nonce}'`];
  if (development) sources.push("'unsafe-eval'"); // React's stack traces
  // Next.js looks for the nonce in the first directive that begins with `script-src`, be it `script-src-attr`
  const policy = `${scriptPolicy(sources)}; ${sharedPolicy(development)}`;
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}
