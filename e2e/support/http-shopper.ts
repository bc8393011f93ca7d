/** A shopper without a browser: pages, forms and cookies over plain HTTP, as any client may use the shop. */
export class HttpShopper {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly baseUrl: string | undefined) {}

  async get(path: string): Promise<Page> {
    return this.request(path, {});
  }

  /** Posts the form that has this button, its own hidden and chosen fields first, as a browser would. */
  async submit(page: Page, button: string | RegExp, fields: Record<string, string> = {}): Promise<Page> {
    const form = formWith(page.html, button);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fieldsIn(form), ...fields })) body.append(name, value);
    return this.request(page.path, { method: "POST", body });
  }

  private async request(path: string, init: RequestInit): Promise<Page> {
    const url = new URL(path, this.baseUrl);
    const headers = new Headers({ cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") });
    if (init.method === "POST") headers.set("origin", url.origin);
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);

    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      const next = new URL(location, url);
      return this.request(next.pathname + next.search, {});
    }
    return { status: response.status, path, html: await response.text() };
  }

  private keep(cookie: string) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

export type Page = { status: number; path: string; html: string };

/** The text of a page without its tags, entities and scripts. */
export function textOf({ html }: Page): string {
  return decode(html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ")).replace(
    /\s+/g,
    " ",
  );
}

function formWith(html: string, button: string | RegExp): string {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const wanted = typeof button === "string" ? new RegExp(`<button\\b[^>]*>\\s*(<[^>]*>|\\s)*${button}`) : button;
  const form = forms.find((one) => wanted.test(one));
  if (!form) throw new Error(`No form on this page has the button ${button}.`);
  return form;
}

/** What a browser would send of a form untouched: inputs (ticked ones only), selects and text areas. */
function fieldsIn(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, type = "text", value = "", checked, disabled } = attributesOf(tag);
    const ticked = (type !== "radio" && type !== "checkbox") || checked !== undefined;
    if (name && ticked && disabled === undefined) fields[name] = value;
  }
  for (const [, tag = "", options = ""] of form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const all = options.match(/<option\b[^>]*>/g) ?? [];
    const option = attributesOf(all.find((one) => /\sselected/.test(one)) ?? all[0] ?? "");
    const { name } = attributesOf(tag);
    if (name) fields[name] = option.value ?? "";
  }
  return fields;
}

function attributesOf(tag: string): Record<string, string | undefined> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of tag.matchAll(/\s([\w$:.-]+)(?:="([^"]*)")?/g))
    attributes[name] = decode(value);
  return attributes;
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
}
