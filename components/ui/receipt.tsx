import type { ReactNode } from "react";

/* A row of teeth along the lower edge, cut out of the paper; the shadow lies outside the cut. */
const torn =
  "[mask:conic-gradient(from_-45deg_at_bottom,#0000,#000_1deg_89deg,#0000_90deg)_50%_100%/16px_51%_repeat-x,linear-gradient(#000_0_0)_top/100%_50%_no-repeat]";

/** Till roll: mono, dotted leaders, a torn edge. */
export function Receipt({ children }: { children: ReactNode }) {
  return (
    <div className="drop-shadow-[0_1px_1px_var(--color-shade)] print:drop-shadow-none">
      <div className="drop-shadow-[0_16px_28px_var(--color-shade)] print:drop-shadow-none">
        <div
          className={`bg-surface px-5 pt-8 pb-10 font-mono text-dense tracking-[-0.015em] tabular-nums sm:px-7 print:[mask:none] print:p-0 ${torn}`}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

export function ReceiptHead({ children }: { children: ReactNode }) {
  return <div className="grid justify-items-center gap-1 pb-5 text-center">{children}</div>;
}

/** A list of `ReceiptRow`s between two tears. */
export function ReceiptRows({ children }: { children: ReactNode }) {
  return <dl>{children}</dl>;
}

type ReceiptRowProps = { label: ReactNode; detail?: ReactNode; total?: boolean; children: ReactNode };

/** What, dotted leaders, how much. */
export function ReceiptRow({ label, detail, total = false, children }: ReceiptRowProps) {
  const look = total ? "font-semibold text-[1.0625rem] leading-6" : "before:border-b before:border-dotted";
  return (
    <div
      className={`grid grid-cols-[fit-content(72%)_1fr_auto] items-baseline gap-x-2 py-1 before:order-1 before:-translate-y-[3px] before:border-line-2 before:content-[''] ${look}`}
    >
      <dt>{label}</dt>
      <dd className="order-2 whitespace-nowrap">{children}</dd>
      {detail && <dd className="order-3 col-span-3 text-ink-3">{detail}</dd>}
    </div>
  );
}

export function ReceiptTear() {
  return <hr className="my-3.5 border-line-2 border-t border-dashed" />;
}
