/**
 * Notes the Web Vitals of a page that is about to be opened, in `window.vitals`. CLS is all shifts together, a stricter
 * sum than the official one; INP is the slowest interaction. In milliseconds, but for CLS.
 * @param {import("playwright").Page} page
 */
export function observeVitals(page) {
  return page.addInitScript(() => {
    const vitals = { lcp: 0, cls: 0, inp: 0 };
    Object.assign(window, { vitals });
    const observe = (type, note, options) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
    const noteEvent = ({ interactionId, duration }) => {
      if (interactionId) vitals.inp = Math.max(vitals.inp, duration);
    };

    observe("largest-contentful-paint", ({ startTime }) => {
      vitals.lcp = startTime;
    });
    observe("layout-shift", ({ hadRecentInput, value }) => {
      if (!hadRecentInput) vitals.cls += value;
    });
    observe("first-input", noteEvent);
    observe("event", noteEvent, { durationThreshold: 16 });
  });
}

/** @returns {Promise<{ lcp: number, cls: number, inp: number }>} */
export async function readVitals(page) {
  // An event's duration is told after the frame that it led to has been shown
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => window.vitals);
}
