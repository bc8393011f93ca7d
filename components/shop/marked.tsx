import { Fragment } from "react";

/** A text in which what was looked for is marked, in every form that it was found by: "lamps" for "lamp". */
export function Marked({ text, matched }: { text: string; matched: readonly string[] }) {
  if (matched.length === 0) return text;
  return text.split(/(\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+)/u).map((part, index) => {
    const key = `${index} ${part}`;
    const isMatch = index % 2 === 1 && matched.includes(bare(part));
    if (!isMatch) return <Fragment key={key}>{part}</Fragment>;
    return (
      <mark key={key} className="bg-transparent text-inherit underline decoration-2 underline-offset-[0.2em]">
        {part}
      </mark>
    );
  });
}

/** As the search sees a word: small letters without accents. */
const bare = (word: string) => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
