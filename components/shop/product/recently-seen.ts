/** A product that this browser has looked at. What it cost then is not kept: a shelf shows no price that may be stale. */
export type Seen = { id: number; name: string; href: string; src: string; backdrop: string };

const KEY = "seen";
const MOST = 9; // eight, and the one that is looked at

/** What this browser looked at, the latest first; nothing where it keeps nothing. */
export function readSeen(): Seen[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSeen) : [];
  } catch {
    return []; // storage may be forbidden, or hold anything
  }
}

export function writeSeen(seen: Seen[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen.slice(0, MOST)));
  } catch {
    // forbidden, or full: then nothing is remembered
  }
}

const isSeen = (value: Partial<Seen> | null): value is Seen =>
  typeof value?.name === "string" &&
  /^\/products\//.test(String(value.href)) &&
  /^\/pictures\//.test(String(value.src));
