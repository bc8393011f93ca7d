/** The classes of a link that offers a way on, one of several side by side. */
export const pillStyle =
  "inline-flex min-h-11 items-center gap-2 rounded-md border border-line-2 bg-surface px-4 text-[0.9375rem] tabular-nums transition-colors hover:border-ink";
