import nextCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { scriptPolicy } from "./content-security-policy.mjs";
import { hashesOf, joinScripts } from "./inline-scripts.mjs";

const FileSystemCache = nextCache.default ?? nextCache; // Turbopack unwraps a CommonJS default, Node.js does not

/**
 * Next.js's own cache of the pages that are made once, which gives each the policy that names its inline scripts: a page
 * that everybody gets can carry no nonce. It costs no request anything; a page made anew is hashed anew.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    const entry = await super.get(key, context);
    protect(entry?.value);
    return entry;
  }

  async set(key, value, context) {
    protect(value); // the first visitor of a new page gets this very value, not what `get` answers
    await super.set(key, value, context);
  }
}

const protectedPages = new WeakSet();

/** Only whole pages: what is finished for each request has a nonce. */
function protect(value) {
  if (value?.kind !== "APP_PAGE" || value.postponed || protectedPages.has(value)) return;
  value.html = joinScripts(value.html);
  value.headers = { ...value.headers, "content-security-policy": scriptPolicy(hashesOf(value.html)) };
  protectedPages.add(value);
}
