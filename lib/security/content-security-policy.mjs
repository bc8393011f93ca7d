// Two policies hold on each page, and a browser obeys both: the one here, which every answer carries and next.config.mjs
// sends, and the page's own, which names the scripts that may run. A page that is made once names its inline scripts by
// their hashes (page-cache.mjs), one that is made for each request by a nonce (proxy.ts).

const SHARED = {
  "script-src-attr": "'none'",
  "style-src": "'self' 'unsafe-inline'", // React's `style` attributes; a product's own rules for its variants
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "media-src": "'none'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "worker-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};

/** `next dev` runs workers of its own, and reloads through a socket. */
const LOOSER_IN_DEVELOPMENT = {
  "connect-src": "'self' ws: wss:",
  "worker-src": "'self' blob:",
};

/**
 * The policy of everything but scripts.
 * @param {boolean} development
 */
export function sharedPolicy(development) {
  const directives = development ? { ...SHARED, ...LOOSER_IN_DEVELOPMENT } : SHARED;
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/**
 * The policy of a page's scripts: our own files, and these inline ones.
 * @param {string[]} sources such as `'nonce-…'` or `'sha256-…'`
 */
export const scriptPolicy = (sources) => ["script-src 'self'", ...sources].join(" ");
