import { CircleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

type RadioCardsProps = { labelledBy: string; id: string; error?: string; children: ReactNode };

/** A bordered group of `RadioCard` rows, named by the heading with the id `labelledBy`. */
export function RadioCards({ labelledBy, id, error, children }: RadioCardsProps) {
  const errorId = `${id}-error`;
  return (
    <div className="grid gap-1.5">
      <div
        id={id}
        role="radiogroup"
        tabIndex={-1}
        aria-labelledby={labelledBy}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        className="overflow-hidden rounded-md border border-line-2 bg-surface aria-invalid:border-bad aria-invalid:inset-ring aria-invalid:inset-ring-bad"
      >
        {children}
      </div>
      {error && (
        <p id={errorId} className="flex gap-1.5 text-bad text-small">
          <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.5} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

type RadioCardProps = Omit<ComponentProps<"input">, "type"> & { label: string; detail?: ReactNode; aside?: ReactNode };

export function RadioCard({ label, detail, aside, ...rest }: RadioCardProps) {
  return (
    <label className="grid cursor-pointer grid-cols-[1.25rem_1fr_auto] items-start gap-3.5 p-4 text-[0.9375rem] leading-5 shadow-[0_-1px_0_var(--color-line)] hover:bg-fill has-checked:bg-fill has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus">
      <input
        type="radio"
        className="relative size-5 cursor-pointer appearance-none rounded-full border border-line-2 bg-surface outline-none before:absolute before:inset-[5px] before:rounded-full checked:border-ink checked:bg-ink checked:before:bg-on-ink hover:border-ink"
        {...rest}
      />
      <span className="grid gap-0.5">
        <span className="font-label">{label}</span>
        {detail && <span className="text-ink-3 text-small">{detail}</span>}
      </span>
      {aside && <span className="text-right tabular-nums">{aside}</span>}
    </label>
  );
}
