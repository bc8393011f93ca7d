import { setTimeout as wait } from "node:timers/promises";

/** The home page and the demo's categories; what is further in is encoded as it is asked for. */
const PAGES = 8;
const PATIENCE_MS = 60_000;

/**
 * Asks for every picture of the shop's first pages, as a browser would: encoding one takes the server up to a third of a
 * second, once, and its first visitor shouldn't wait for that. One at a time, resting for twice as long as each took, for
 * whoever visits meanwhile comes first. What is on disk already is answered at once.
 * @param {number} port
 */
export async function warmPictures(port) {
  const seen = new Set();
  for await (const html of firstPages(port)) {
    for (const path of picturesIn(html)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const start = performance.now();
      await ask(port, path, "image/avif,image/webp,*/*").then((answer) => answer.arrayBuffer());
      await wait(2 * (performance.now() - start));
    }
  }
}

/** Page after page, those that a visitor sees first before others. */
async function* firstPages(port) {
  const paths = new Set(["/"]);
  for (const path of paths) {
    const answer = await ask(port, path, "text/html");
    const html = await answer.text();
    yield html;
    for (const [, link] of html.matchAll(/href="(\/(?:categories|products)\/[^"?#]+)"/g)) {
      if (paths.size < PAGES) paths.add(link);
    }
  }
}

const picturesIn = (html) => html.replaceAll("&amp;", "&").match(/\/_next\/image\?url=[^\s"]+/g) ?? [];

const ask = (port, path, accept) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept }, signal: AbortSignal.timeout(PATIENCE_MS) });
