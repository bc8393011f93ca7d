import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The public shop's routes, each with the pages that were prerendered of it.
 * @param {string} build the folder that `next build` wrote
 * @returns {{ route: string, pages: { path: string, isWhole: boolean }[] }[]} a page is whole when no request fills in more
 */
export function shopRoutes(build) {
  const read = (name) => JSON.parse(readFileSync(join(build, name), "utf8"));
  const prerendered = Object.entries(read("prerender-manifest.json").routes);
  const routes = Object.entries(read("app-path-routes-manifest.json"))
    .filter(([file]) => file.startsWith("/(shop)/") && file.endsWith("/page"))
    .map(([, route]) => route);
  if (routes.length === 0) throw new Error("The build has no (shop) pages.");

  return routes.map((route) => ({
    route,
    pages: prerendered
      .filter(([path, { srcRoute }]) => path === route || srcRoute === route)
      .map(([path, { response, compute }]) => ({ path, isWhole: response === "complete" && compute === "static" })),
  }));
}
