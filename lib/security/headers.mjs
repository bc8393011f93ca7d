import { sharedPolicy } from "./content-security-policy.mjs";

const TWO_YEARS = 60 * 60 * 24 * 365 * 2;

/**
 * The headers of every answer, for `headers()` in next.config.mjs.
 * @param {{ development: boolean, siteUrl: string | undefined }} setting
 */
export function securityHeaders({ development, siteUrl }) {
  const everywhere = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(siteUrl?.startsWith("https:") ? { "Strict-Transport-Security": `max-age=${TWO_YEARS}` } : {}),
  };
  const documents = {
    "Content-Security-Policy": sharedPolicy(development),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Referrer-Policy": "same-origin", // an order's address holds its key: no other site is told where a shopper came from
  };
  // Pictures made to be shown on other sites
  const shared = { "Cross-Origin-Resource-Policy": "cross-origin" };
  return [
    { source: "/:path*", headers: list(everywhere) },
    { source: "/((?!_next/).*)", headers: list(documents) },
    { source: "/products/:slug/share.jpg", headers: list(shared) },
    { source: "/opengraph-image.jpg", headers: list(shared) },
  ];
}

const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
