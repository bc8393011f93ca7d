import { RETRY_AFTER } from "@/lib/http/retry-later";
import { BUSY_PATH } from "@/lib/routes";

type Page = { html: string; policy: string };

let page: Promise<Page> | undefined;

/**
 * Asks the database in a page's stead: whoever gets no answer is shown the page at BUSY_PATH, with a 503 and when to
 * come again.
 * @param ask throws when the database can't be had
 * @returns null when it can
 */
export async function findBusyPage(ask: () => Promise<void>): Promise<Response | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    console.warn(`A page was refused: ${error instanceof Error ? error.message : error}`);
    const { html, policy } = await readOnce();
    const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy };
    return new Response(html, { status: 503, headers: { ...headers, ...RETRY_AFTER, "Cache-Control": "no-store" } });
  }
}

/** The page is static: this server has it, whatever its database does. */
async function readOnce(): Promise<Page> {
  page ??= read();
  try {
    return await page;
  } catch (error) {
    page = undefined;
    throw error;
  }
}

async function read(): Promise<Page> {
  const answer = await fetch(`http://localhost:${process.env.PORT}${BUSY_PATH}`);
  if (!answer.ok) throw new Error(`${BUSY_PATH} answered ${answer.status}.`); // what is kept must be the page itself
  return { html: await answer.text(), policy: answer.headers.get("content-security-policy") ?? "" };
}
