import type { ReactNode } from "react";

/** Facts in two columns between hairlines. */
export function Spec({ rows }: { rows: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,1fr)_minmax(0,3fr)] border-line border-t text-[0.9375rem] text-ink leading-5.5 tabular-nums *:border-line *:border-b *:py-2.5 [&_dt]:pr-6 [&_dt]:text-ink-3">
      {rows.map(({ term, value }) => (
        <Row key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function Row({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
