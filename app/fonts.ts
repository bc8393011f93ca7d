import localFont from "next/font/local";

/**
 * Says everything. Latin only, self-hosted, preloaded; where it comes too late for the first paint all the same, the page
 * keeps the fallback, Arial set to the same metrics, and nothing moves: the next page has it.
 */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument-sans",
  display: "optional",
  adjustFontFallback: "Arial",
});

/** Says what a till would print: order numbers, codes, receipts. Few pages need it, so none waits for it. */
export const mono = localFont({
  src: "../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-geist-mono",
  preload: false,
  adjustFontFallback: false,
});
