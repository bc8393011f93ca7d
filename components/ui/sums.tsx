import type { ReactNode } from "react";

const looks = {
  plain: { row: "", label: "text-ink-2" },
  quiet: { row: "text-ink-3 text-small", label: "" },
  total: { row: "font-head text-h3", label: "" },
};

/** What adds up to what: a column of `SumRow`s. */
export function Sums({ children }: { children: ReactNode }) {
  return <dl className="grid gap-2 text-[0.9375rem] leading-5">{children}</dl>;
}

type SumRowProps = { label: ReactNode; look?: keyof typeof looks; ruled?: boolean; children: ReactNode };

/** A label and its amount; `ruled` draws the line above a total. */
export function SumRow({ label, look = "plain", ruled = false, children }: SumRowProps) {
  const rule = ruled ? "mt-2 border-line border-t pt-4" : "";
  return (
    <div className={`flex items-baseline justify-between gap-4 ${looks[look].row} ${rule}`}>
      <dt className={looks[look].label}>{label}</dt>
      <dd className="tabular-nums whitespace-nowrap">{children}</dd>
    </div>
  );
}
