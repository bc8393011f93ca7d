import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { CheckRow } from "@/components/ui/check-row";
import { grouped } from "@/components/ui/grouped";
import type { FacetValue } from "@/lib/search/facet-values";

/** One of the things to narrow by; it can be folded away. */
export function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details open className="group/facet border-line not-first:border-t pt-4 pb-5 first:lg:pt-0">
      <summary className="mb-2 flex items-center justify-between font-label text-[0.9375rem] leading-6">
        {title}
        <Minus aria-hidden className="size-4 text-ink-3 not-group-open/facet:hidden" strokeWidth={1.5} />
        <Plus aria-hidden className="size-4 text-ink-3 group-open/facet:hidden" strokeWidth={1.5} />
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be what folds it */}
      <div role="group" aria-label={title}>
        {children}
      </div>
    </details>
  );
}

type ValuesProps = { title: string; name: string; values: FacetValue[]; chosen: string[] };

const SHOWN = 8;

/** A facet of several values. Of many, those that lead to most are at hand, and so is what is chosen. */
export function ValuesFacet({ title, name, values, chosen }: ValuesProps) {
  if (values.length === 0) return null;
  const rank = ({ value, count }: FacetValue) => (chosen.includes(value) ? Number.MAX_SAFE_INTEGER : count);
  const atHand = new Set(values.toSorted((a, b) => rank(b) - rank(a)).slice(0, SHOWN));
  const isLong = values.length > SHOWN + 2;
  const rows = ({ isMore }: { isMore: boolean }) =>
    values
      .filter((value) => !isLong || atHand.has(value) !== isMore)
      .map(({ value, label, count }) => (
        <CheckRow
          key={value}
          name={name}
          value={value}
          label={label}
          count={count}
          defaultChecked={chosen.includes(value)}
          disabled={count === 0 && !chosen.includes(value)}
        />
      ));
  return (
    <Facet title={title}>
      {rows({ isMore: false })}
      {isLong && (
        <details className="group/more">
          <summary className="py-1.5 text-small underline decoration-line-2 underline-offset-[0.22em] hover:decoration-current group-open/more:hidden pointer-coarse:py-3">
            {`${values.length - SHOWN} more`}
          </summary>
          {rows({ isMore: true })}
        </details>
      )}
    </Facet>
  );
}

const counted = (label: string, count: number) => `${label}, ${grouped(count)}`;

/** The colours as they look; each one's name is read out, and shown when a pointer rests on it. */
export function ColourFacet({ values, chosen }: { values: FacetValue[]; chosen: string[] }) {
  if (values.length === 0) return null;
  return (
    <Facet title="Colour">
      <div className="-mx-1 grid grid-cols-6 gap-1">
        {values.map(({ value, label, count, swatch }) => (
          <label
            key={value}
            title={counted(label, count)}
            className="relative aspect-square rounded-full border border-transparent p-1 hover:border-line-2 has-checked:border-2 has-checked:border-ink has-checked:p-[3px] has-disabled:cursor-not-allowed has-disabled:opacity-25 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="checkbox"
              name="colour"
              value={value}
              aria-label={counted(label, count)}
              defaultChecked={chosen.includes(value)}
              disabled={count === 0 && !chosen.includes(value)}
              className="absolute inset-0 size-full cursor-[inherit] opacity-0"
            />
            <span
              className="block size-full rounded-full inset-ring inset-ring-ink/15"
              style={{ background: swatch ?? "var(--color-fill-2)" }}
            />
          </label>
        ))}
      </div>
    </Facet>
  );
}
