import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Every page of the public shop is prerendered whole: none is made per request, none has a hole that is.
 * @param {string} build the folder that `next build` wrote
 * @returns {string} a remark
 */
export function checkStaticPages(build) {
  const read = (name) => JSON.parse(readFileSync(join(build, name), "utf8"));
  const prerendered = Object.entries(read("prerender-manifest.json").routes);
  const pages = Object.entries(read("app-path-routes-manifest.json"))
    .filter(([file]) => file.startsWith("/(shop)/") && file.endsWith("/page"))
    .map(([, route]) => route);

  const wrong = pages.flatMap((route) => {
    const made = prerendered.filter(([path, { srcRoute }]) => path === route || srcRoute === route);
    if (made.length === 0) return [`${route} is not prerendered`];
    return made
      .filter(([, { response, compute }]) => response !== "complete" || compute !== "static")
      .map(([path]) => `${path} has a dynamic hole`);
  });
  if (pages.length === 0) throw new Error("The build has no (shop) pages.");
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return `${pages.length} routes`;
}
