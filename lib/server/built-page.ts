import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BROKEN_PATH, BUSY_PATH } from "@/lib/routes";
import { sharedPolicy } from "@/lib/security/content-security-policy.mjs";
import { withPolicy } from "@/lib/security/static-page.mjs";

type Apology = typeof BROKEN_PATH | typeof BUSY_PATH;
type Page = { html: string; headers: Record<string, string> };

const pages = new Map<Apology, Page>();

/** An apology as the build made it: to be had whatever the database does, and whatever else is broken. */
export async function builtPage(path: Apology): Promise<Page> {
  const page = pages.get(path) ?? (await read(path));
  pages.set(path, page);
  return page;
}

async function read(path: Apology): Promise<Page> {
  const build = process.env.NEXT_DIST_DIR || ".next";
  const file = join(/* turbopackIgnore: true */ process.cwd(), build, "server/app", `${path}.html`);
  const { html, policy } = withPolicy(await readFile(file, "utf8"));
  return { html, headers: pageHeaders(policy) };
}

/** Of a page that stands in for another, and must not be taken for it later. */
export const pageHeaders = (policy: string) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `${sharedPolicy(false)}, ${policy}`,
  "Cache-Control": "no-store",
});
