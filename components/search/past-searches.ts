const KEY = "till-searches";
const KEPT = 8;

/** What was looked for in this browser, the latest first. It never leaves it. */
export function pastSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((words) => typeof words === "string").slice(0, KEPT) : [];
  } catch {
    return []; // storage may be forbidden, and anybody can write to it
  }
}

export function rememberSearch(words: string): void {
  keep([words, ...withoutWords(words)].slice(0, KEPT));
}

export const forgetSearch = (words: string): void => keep(withoutWords(words));

export const forgetSearches = (): void => keep([]);

const withoutWords = (words: string) => pastSearches().filter((past) => past.toLowerCase() !== words.toLowerCase());

function keep(searches: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // forbidden or full: nothing depends on it
  }
}
