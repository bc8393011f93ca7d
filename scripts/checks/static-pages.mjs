import { shopRoutes } from "./shop-routes.mjs";

/**
 * Every page of the public shop is prerendered whole: none is made per request, none has a hole that is.
 * @param {string} build the folder that `next build` wrote
 * @returns {string} a remark
 */
export function checkStaticPages(build) {
  const routes = shopRoutes(build);
  const wrong = routes.flatMap(({ route, pages }) => {
    if (pages.length === 0) return [`${route} is not prerendered`];
    return pages.filter(({ isWhole }) => !isWhole).map(({ path }) => `${path} has a dynamic hole`);
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return `${routes.length} routes`;
}
