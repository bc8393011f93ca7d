import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BROKEN_PATH, BUSY_PATH } from "@/lib/routes";
import { scriptPolicy, sharedPolicy } from "@/lib/security/content-security-policy.mjs";
import { hashesOf, joinScripts } from "@/lib/security/inline-scripts.mjs";

type Apology = typeof BROKEN_PATH | typeof BUSY_PATH;
type Page = { html: string; headers: Record<string, string> };

const pages = new Map<Apology, Promise<Page>>();

/** An apology as the build made it: to be had whatever the database does, and whatever else is broken. */
export function builtPage(path: Apology): Promise<Page> {
  const page = pages.get(path) ?? read(path);
  pages.set(path, page);
  return page;
}

async function read(path: Apology): Promise<Page> {
  const build = process.env.NEXT_DIST_DIR || ".next";
  const file = join(/* turbopackIgnore: true */ process.cwd(), build, "server/app", `${path}.html`);
  const html = joinScripts(await readFile(file, "utf8"));
  return { html, headers: pageHeaders(scriptPolicy(hashesOf(html))) };
}

/** Of a page that stands in for another, and must not be taken for it later. */
export const pageHeaders = (policy: string) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `${sharedPolicy(false)}, ${policy}`,
  "Cache-Control": "no-store",
});
