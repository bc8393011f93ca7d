import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import nextCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { withPolicy } from "./static-page.mjs";

/** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default} */
const FileSystemCache = nextCache.default ?? nextCache; // Turbopack unwraps a CommonJS default, Node.js does not

/**
 * What was dropped and has not been made anew yet, by its page's path: for lib/server/apologise.ts, when that fails. This
 * file is loaded more than once, by Node.js and in bundles.
 * @type {Map<string, { html: string, headers: Record<string, string>, status?: number }>}
 */
const pagesAsTheyWere = globalThis.pagesAsTheyWere ?? new Map();
globalThis.pagesAsTheyWere = pagesAsTheyWere;

const LOST = createHash("sha256").update("/_not-found/page").digest("hex");
const LOST_KEY = `/route-cache/APP_PAGE/${LOST}/$/_not-found`;
const LOST_CONTEXT = { kind: "APP_PAGE", isRoutePPREnabled: true, isFallback: false };

/**
 * Next.js's own cache of the pages that are made once, which gives each the policy that names its inline scripts: a page
 * that everybody gets can carry no nonce. It costs no request anything; a page made anew is hashed anew.
 */
export default class PageCache extends FileSystemCache {
  /** For pages that the build didn't make: kept in the same bounded memory, and never on disk, which a million would fill. */
  #unwritten;

  constructor(options) {
    super(options);
    this.#unwritten = new FileSystemCache({ ...options, flushToDisk: false });
  }

  async get(key, context) {
    const entry = (await super.get(key, context)) ?? (await this.#lastKnown(key));
    protect(entry?.value);
    return entry;
  }

  /** A page that was dropped, as it was: for as long as it can't be made anew, that is better than none. */
  async #lastKnown(key) {
    const known = FileSystemCache.memoryCache?.get(key);
    const page = known?.value ?? (await this.#asBuilt(key));
    if (page?.kind !== "APP_PAGE") return null;
    if (!page.postponed) pagesAsTheyWere.set(pathOf(key), page);
    if (!known || (await globalThis.databaseAnswers?.()) !== false) return null;
    return { ...known, lastModified: Date.now() };
  }

  /** A page that was dropped before this server had read it. It is enough to look at; without its data, no script can use it. */
  async #asBuilt(key) {
    const folder = join(this.serverDistDir, "app");
    const file = join(folder, pathOf(key));
    if (!file.startsWith(join(folder, "/"))) return null;
    try {
      const [html, meta] = await Promise.all([readFile(`${file}.html`, "utf8"), readFile(`${file}.meta`, "utf8")]);
      const page = { kind: "APP_PAGE", html, ...JSON.parse(meta) };
      protect(page);
      return page;
    } catch {
      return null; // it was never built, and has to be made
    }
  }

  /** The first visitor of a page made anew gets this very `value`, not what `get` answers later. */
  async set(key, value, context) {
    const isLost = value?.status === 404 && key !== LOST_KEY;
    if (isLost && value.kind === "APP_PAGE") value.html = await this.#lostPage(); // Next.js's has nothing without scripts
    protect(value);
    pagesAsTheyWere.delete(pathOf(key));
    const isBuilt = this.#isBuilt(key);
    if (isWorthKeeping(value, isBuilt))
      await (isBuilt ? super.set(key, value, context) : this.#unwritten.set(key, value, context));
  }

  /** Whether the build made this page: there is a bounded number of those. */
  #isBuilt(key) {
    const built = join(this.serverDistDir, "app", pathOf(key));
    return [`${built}.html`, `${built}.body`].some((file) => existsSync(file));
  }

  /** The 404 page as it is now, or as it was built when it has to be made anew. */
  async #lostPage() {
    const entry = await super.get(LOST_KEY, LOST_CONTEXT);
    return entry?.value.html ?? readFile(join(this.serverDistDir, "app", "_not-found.html"), "utf8");
  }
}

/**
 * A refusal is nobody else's to have. What is gone is remembered as gone; what never was is not, as such names are
 * without number.
 */
const isWorthKeeping = (value, isBuilt) => !(value?.status >= 400) || (value.status === 404 && isBuilt);

/** Keys are `/route-cache/APP_PAGE/<hash of its route>/$/products/…`. */
const pathOf = (key) => key.split("/$")[1] ?? key;

const protectedPages = new WeakSet();

/** Only whole pages: what is finished for each request has a nonce. */
function protect(value) {
  if (value?.kind !== "APP_PAGE" || value.postponed || protectedPages.has(value)) return;
  const { html, policy } = withPolicy(value.html);
  value.html = html;
  value.headers = { ...value.headers, "content-security-policy": policy };
  protectedPages.add(value);
}
