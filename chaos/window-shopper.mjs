import { setTimeout as wait } from "node:timers/promises";
import { AnswerLost, openBrowser } from "./visit.mjs";

const EVERY_MS = 100;

/**
 * Somebody who only looks: the shop's static pages must be there whatever becomes of the database.
 * @param {{ baseUrl: string, paths: string[], isServerUp: () => boolean, record: ReturnType<typeof import("./record.mjs").openRecord> }} options
 * @returns {{ leave: () => Promise<{ seen: number }> }}
 */
export function startWindowShopper({ baseUrl, paths, isServerUp, record }) {
  const browser = openBrowser(baseUrl, record.complain);
  let open = true;
  let seen = 0;
  const walking = walk();

  async function walk() {
    for (let at = 0; open; at++) {
      const path = paths[at % paths.length];
      const wasUp = isServerUp();
      try {
        const page = await browser.get(path);
        if (page.status === 200) seen++;
        else record.complain(`${path}: status ${page.status} while only looking`);
      } catch (error) {
        if (!(error instanceof AnswerLost)) throw error;
        if (wasUp && isServerUp() && error.kind !== "cut off")
          record.complain(`${path}: ${error.kind} while only looking`);
      }
      await wait(EVERY_MS);
    }
  }

  return {
    async leave() {
      open = false;
      await walking;
      return { seen };
    },
  };
}
