import { useEffect, useState } from "react";
import type { Suggestions } from "@/lib/search/suggest";

const PAUSE_MS = 120;
const SHORTEST = 2;

type Answer = { words: string; found: Suggestions };

const known = new Map<string, Suggestions>();

/** What the shop suggests for these words: asked when the typing pauses; an answer to older words is dropped. */
export function useSuggestions(words: string): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (words.length < SHORTEST) return setAnswer(null);
    const before = known.get(words);
    if (before) return setAnswer({ words, found: before });

    const controller = new AbortController();
    const pause = setTimeout(async () => {
      const found = await ask(words, controller.signal);
      if (found) known.set(words, found);
      if (!controller.signal.aborted) setAnswer(found && { words, found });
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      controller.abort();
    };
  }, [words]);

  return answer;
}

/** @returns null when there is no answer: suggestions are a help, not a promise */
async function ask(words: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const response = await fetch(`/api/search?${new URLSearchParams({ q: words })}`, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
