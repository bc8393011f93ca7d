"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { optionGroups } from "@/components/search/options";
import { forgetSearch, forgetSearches, pastSearches } from "@/components/search/past-searches";
import { SuggestionOption } from "@/components/search/suggestion-option";
import { useCombobox } from "@/components/search/use-combobox";
import { useSuggestions } from "@/components/search/use-suggestions";

export type SuggestionsProps = { field: HTMLInputElement; className: string };

/** What is below the search field while it is used. Fetched when somebody first comes near it. */
export function Suggestions({ field, className }: SuggestionsProps) {
  const listId = useId();
  const router = useRouter();
  const [past, setPast] = useState(pastSearches);
  const { words, isOpen, active, close } = useCombobox(field, {
    listId,
    onOpen: () => setPast(pastSearches()),
    onChoose: (option) => option.click(),
    onForget: (option) => option.dataset.past && forget(option.dataset.past),
  });
  const answer = useSuggestions(words);
  const groups = optionGroups(words, past, answer?.found ?? null);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  let index = -1;

  function forget(search: string) {
    forgetSearch(search);
    setPast(pastSearches());
  }

  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && announcement(words, answer?.words, count)}
      </p>
      {/* The field keeps the focus whatever is pressed here */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: no interaction of its own */}
      <div
        hidden={!isOpen || count === 0}
        onMouseDown={(event) => event.preventDefault()}
        className={`absolute top-full z-1 max-h-[calc(100dvh-6rem)] overflow-y-auto overscroll-contain border-line bg-surface pb-2 text-ink shadow-float ${className}`}
      >
        <div id={listId} role="listbox" aria-label="Suggestions">
          {groups.map(({ title, options }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place among options
            <div key={title} role="group" aria-label={title} className="border-line not-first:border-t pt-2">
              <div aria-hidden className="px-4 pt-1.5 pb-1 text-ink-3 text-small">
                {title}
              </div>
              {options.map((option) => (
                <SuggestionOption
                  key={option.key}
                  option={option}
                  id={`${listId}-${++index}`}
                  isActive={index === active}
                  onForget={forget}
                  onChoose={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    close();
                    router.push(option.href);
                  }}
                />
              ))}
            </div>
          ))}
        </div>
        {!words && past.length > 0 && (
          <button
            type="button"
            onClick={() => {
              forgetSearches();
              setPast([]);
              field.focus();
            }}
            className="mx-2 min-h-11 cursor-pointer rounded-md px-2 text-small underline decoration-line-2 underline-offset-[0.22em] hover:decoration-current"
          >
            Forget past searches
          </button>
        )}
      </div>
    </>
  );
}

/** Said once the answer is there, not at every letter. */
function announcement(words: string, answered: string | undefined, count: number): string {
  if (words && answered !== words) return "";
  if (count === 0) return words ? "No suggestions." : "";
  return `${count} ${count === 1 ? "suggestion" : "suggestions"}. Up and down arrows choose.`;
}
