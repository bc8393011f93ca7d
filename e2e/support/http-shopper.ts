// Relative, since `npm run chaos` has Node itself load this.
import { decode, fieldsIn, formWith } from "../../lib/testing/html-form.mjs";

/** A shopper without a browser: pages, forms and cookies over plain HTTP, as any client may use the shop. */
export class HttpShopper {
  private readonly cookies: Map<string, string>;
  private readonly baseUrl: string | undefined;
  private readonly patienceMs: number;

  /** @param patienceMs how long to wait for an answer */
  constructor(baseUrl: string | undefined, { patienceMs = 60_000, cookies = new Map<string, string>() } = {}) {
    this.baseUrl = baseUrl;
    this.patienceMs = patienceMs;
    this.cookies = cookies;
  }

  async get(path: string): Promise<Page> {
    return this.follow(path, await this.send(path, {}));
  }

  /** Posts the form that has this button, its own hidden and chosen fields first, as a browser would. */
  async submit(page: Page, button: string | RegExp, fields: Record<string, string> = {}): Promise<Page> {
    return this.follow(page.path, await this.post(page, button, fields));
  }

  /** What `submit` gets before it goes where it is sent. */
  async post(page: Page, button: string | RegExp, fields: Record<string, string> = {}): Promise<Response> {
    const form = formWith(page.html, button);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fieldsIn(form), ...fields })) body.append(name, value);
    return this.send(page.path, { method: "POST", body });
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path, this.baseUrl);
    const headers = new Headers({ cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") });
    if (init.method === "POST") headers.set("origin", url.origin);
    const signal = AbortSignal.timeout(this.patienceMs);
    const response = await fetch(url, { ...init, headers, redirect: "manual", signal });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  private async follow(path: string, response: Response): Promise<Page> {
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      const next = new URL(location, new URL(path, this.baseUrl));
      return this.get(next.pathname + next.search);
    }
    return { status: response.status, path, headers: response.headers, html: await response.text() };
  }

  private keep(cookie: string) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

export type Page = { status: number; path: string; headers: Headers; html: string };

/** The text of a page without its tags, entities and scripts. */
export function textOf({ html }: Page): string {
  return decode(html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ")).replace(
    /\s+/g,
    " ",
  );
}
