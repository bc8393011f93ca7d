/**
 * Who looks at the shop. Slow 4G and the slowed processor are what web.dev and Lighthouse take for a phone of the middle.
 * Throughput in bytes per second, latency in milliseconds; `pressBudget`: from a press to another page, in milliseconds.
 */
export const PROFILES = [
  { name: "desktop", context: { viewport: { width: 1440, height: 900 } }, pressBudget: 50 },
  {
    name: "phone",
    context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    network: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
    slowdown: 4,
    pressBudget: 100,
  },
];

export const [DESKTOP] = PROFILES;
