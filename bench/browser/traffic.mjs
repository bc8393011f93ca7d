const KINDS = { document: "html", script: "js", stylesheet: "css", font: "fonts", image: "images" };

/**
 * Notes what a page loads.
 * @param {import("playwright").Page} page before it goes anywhere
 * @returns {() => Promise<Traffic>} what has been received so far
 *
 * @typedef {{ requests: number, prefetches: number, bytes: Record<"html" | "js" | "css" | "fonts" | "images" | "data", number> }}
 *   Traffic bodies as they came over the wire, without their headers; a prefetch is a request as well
 */
export function recordTraffic(page) {
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  return async () => {
    const bytes = { html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0 };
    for (const request of finished)
      bytes[KINDS[request.resourceType()] ?? "data"] += (await request.sizes()).responseBodySize;
    return { requests: finished.length, prefetches: finished.filter(isPrefetch).length, bytes };
  };
}

const isPrefetch = (request) => "next-router-prefetch" in request.headers();
