const KINDS = { document: "html", script: "js", stylesheet: "css", font: "fonts", image: "images" };

/**
 * Notes what a page loads.
 * @param {import("playwright").Page} page before it goes anywhere
 * @returns {() => Promise<Traffic>} what has been received so far
 *
 * @typedef {{ requests: number, bytes: Record<"html" | "js" | "css" | "fonts" | "images" | "data", number>,
 *   prefetches: { requests: number, bytes: number } }} Traffic bodies as they came over the wire, without their headers;
 *   what is fetched ahead is counted among the rest as well
 */
export function recordTraffic(page) {
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  return async () => {
    const bytes = { html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0 };
    const prefetches = { requests: 0, bytes: 0 };
    for (const request of finished) {
      const { responseBodySize } = await request.sizes();
      bytes[KINDS[request.resourceType()] ?? "data"] += responseBodySize;
      if (!isPrefetch(request)) continue;
      prefetches.requests += 1;
      prefetches.bytes += responseBodySize;
    }
    return { requests: finished.length, prefetches, bytes };
  };
}

const isPrefetch = (request) => "next-router-prefetch" in request.headers();
