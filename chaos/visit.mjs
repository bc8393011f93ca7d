import { HttpShopper, textOf } from "../e2e/support/http-shopper.ts";

/** No page may keep anybody waiting for longer, whatever is broken behind it. */
const PATIENCE_MS = 30_000;

const TRACE = /\bat .{1,200}:\d+:\d+|PrismaClient|Invalid `prisma|ECONNRE|node_modules/;

/** What stands in for a page that broke after its status was sent. */
const BUSY = /<h1[^>]*>The till is busy/;

/** A request that came to nothing: no answer, or one that says that something is broken. */
export class AnswerLost extends Error {
  /** @param {"cut off" | "silence" | "busy" | `status ${number}`} kind */
  constructor(kind, cause) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/**
 * A shopper who looks hard at each page.
 * @param {string} baseUrl
 * @param {(words: string, page?: import("../e2e/support/http-shopper.ts").Page) => void} complain hears of what no page may ever be
 */
export function openBrowser(baseUrl, complain) {
  const shopper = new HttpShopper(baseUrl, { patienceMs: PATIENCE_MS });

  async function look(request, what) {
    const page = await request.catch((error) => {
      if (error.name !== "TimeoutError") throw new AnswerLost("cut off", error);
      complain(`${what}: no answer in ${PATIENCE_MS / 1000} s`);
      throw new AnswerLost("silence", error);
    });
    const words = textOf(page);
    const [inside] = words.match(TRACE) ?? [];
    if (inside) complain(`${what}: shows its insides, ${inside.slice(0, 100)}`, page);
    if (page.status === 200 && !page.html.trimEnd().endsWith("</html>")) complain(`${what}: is cut short`, page);
    if (page.status < 500 && !BUSY.test(page.html)) return page;
    if (!hasWayOn(page.html, words)) complain(`${what}: status ${page.status} without words or a way on`, page);
    throw new AnswerLost(page.status < 500 ? "busy" : `status ${page.status}`);
  }

  return {
    get: (path) => look(shopper.get(path), `GET ${kindOf(path)}`),
    submit: (page, button, fields) => look(shopper.submit(page, button, fields), `"${button}" on ${kindOf(page.path)}`),
  };
}

/** The first part of an address: what kind of page it is. */
const kindOf = (path) => `/${path.split(/[/?]/)[1]}`;

const hasWayOn = (html, words) => /<(a|button|form)\b/.test(html) && words.trim().split(" ").length > 5;
