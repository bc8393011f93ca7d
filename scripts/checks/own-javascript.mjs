import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildBareApp } from "../../bench/browser/bare-app.mjs";
import { shopRoutes } from "./shop-routes.mjs";

const BUDGET = 20_000;

/**
 * No page of the public shop brings more than 20 kB of compressed JavaScript of its own: beyond what Next.js and React
 * need for an app that does nothing.
 * @param {string} build the folder that `next build` wrote
 * @returns {Promise<string>} a remark: the heaviest page
 */
export async function checkOwnJavascript(build) {
  const bare = javascriptOf((await buildBareApp()).build, "/index");
  const pages = shopRoutes(build)
    .flatMap((route) => route.pages)
    .map(({ path }) => ({ path, own: javascriptOf(build, path === "/" ? "/index" : path) - bare }))
    .sort((a, b) => b.own - a.own);
  const wrong = pages.filter(({ own }) => own > BUDGET);
  if (wrong.length > 0)
    throw new Error(wrong.map(({ path, own }) => `${path} brings ${own} bytes of its own`).join("\n"));
  const [heaviest] = pages;
  return `${(heaviest.own / 1000).toFixed(1)} kB at most, on ${heaviest.path}`;
}

/** Bytes of the scripts that a page names, compressed one by one as the server sends them; none for old browsers. */
function javascriptOf(build, page) {
  const html = readFileSync(join(build, "server", "app", `${page}.html`), "utf8");
  const tags = html.match(/<script\b[^>]*>/g)?.filter((tag) => !/\bnomodule\b/i.test(tag)) ?? [];
  const files = new Set(tags.flatMap((tag) => tag.match(/\/_next\/(static\/[^"?]+\.js)/)?.[1] ?? []));
  return [...files].reduce((bytes, file) => bytes + gzipSync(readFileSync(join(build, file))).length, 0);
}
