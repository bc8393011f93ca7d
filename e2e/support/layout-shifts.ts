import type { Page } from "playwright/test";

type Rect = [x: number, y: number, width: number, height: number];
type Shift = { value: number; at: number; sources: { what: string; from: Rect; to: Rect }[] };
type Recording = Window & { layoutShifts: Shift[] };

/** What lib.dom.d.ts doesn't know. */
type LayoutShift = PerformanceEntry & {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** Notes from the first paint on whatever moves in the pages that are opened next, and where it was. */
export async function recordLayoutShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { layoutShifts: shifts });
    const rect = ({ x, y, width, height }: DOMRectReadOnly): Rect => [x, y, width, height];
    const describe = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const tag = element?.cloneNode() as Element | undefined;
      return `${tag?.outerHTML ?? "gone by now"} ${node?.textContent?.slice(0, 40)}`;
    };
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          return { what: describe(node), from: rect(previousRect), to: rect(currentRect) };
        });
        shifts.push({ value, at: startTime, sources: moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

export const layoutShifts = (page: Page) => page.evaluate(() => (window as unknown as Recording).layoutShifts);
