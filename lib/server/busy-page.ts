import { RETRY_AFTER } from "@/lib/http/retry-later";
import { BUSY_PATH } from "@/lib/routes";
import { builtPage } from "@/lib/server/built-page";

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
    if (process.env.NODE_ENV !== "production") return null; // nothing is built: the page says so by itself
    const { html, headers } = await builtPage(BUSY_PATH);
    return new Response(html, { status: 503, headers: { ...headers, ...RETRY_AFTER } });
  }
}
