import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type FieldWords = {
  label: string;
  /** Said in the label's own words, so that it is heard with it. */
  optional?: boolean;
  hint?: ReactNode;
  error?: string;
};

const errorId = (id: string) => `${id}-error`;
const hintId = (id: string) => `${id}-hint`;

/** Ties a control to its hint and its error, for whoever hears the page. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) {
  const ids = [error && errorId(id), hint && hintId(id)].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": ids || undefined } as const;
}

export const controlStyle =
  "h-12 w-full appearance-none rounded-md border border-line-2 bg-surface px-3.5 transition-[border-color] duration-(--duration-fast) placeholder:text-ink-3 hover:border-ink focus-visible:border-focus focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-focus aria-invalid:border-bad aria-invalid:inset-ring aria-invalid:inset-ring-bad";

/** Label above, control, then what is wrong or what helps. */
export function FieldFrame({
  id,
  label,
  optional,
  hint,
  error,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-label text-small">
        {label}
        {optional && <span className="font-text text-ink-3"> (optional)</span>}
      </label>
      {children}
      {error && (
        <p id={errorId(id)} className="flex gap-1.5 text-bad text-small">
          <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.5} />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={hintId(id)} className="text-ink-3 text-small">
          {hint}
        </p>
      )}
    </div>
  );
}
