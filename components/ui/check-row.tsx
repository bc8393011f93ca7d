import type { ComponentProps } from "react";
import { grouped } from "@/components/ui/grouped";

type CheckRowProps = Omit<ComponentProps<"input">, "type"> & {
  type?: "checkbox" | "radio";
  label: string;
  /** How many there are of it. */
  count?: number;
};

const box =
  "grid size-5 flex-none cursor-pointer appearance-none place-items-center rounded-sm border border-line-2 bg-surface transition-colors after:border-on-ink checked:border-ink checked:bg-ink enabled:group-hover:border-ink disabled:cursor-not-allowed disabled:opacity-50";
const marks = {
  checkbox:
    "checked:after:h-1.5 checked:after:w-2.5 checked:after:-translate-y-px checked:after:-rotate-45 checked:after:border-b-2 checked:after:border-l-2",
  radio: "rounded-full checked:after:size-2 checked:after:rounded-full checked:after:bg-on-ink",
};

/** A choice in a list, with how many things it leads to at the right. */
export function CheckRow({ type = "checkbox", label, count, ...rest }: CheckRowProps) {
  return (
    <label className="group flex items-start gap-3 py-1.5 text-[0.9375rem] leading-5 has-disabled:text-ink-3 pointer-coarse:py-3">
      <input type={type} className={`${box} ${marks[type]} after:content-['']`} {...rest} />
      <span className="min-w-0">{label}</span>
      {count !== undefined && <span className="ml-auto text-ink-3 text-small tabular-nums">{grouped(count)}</span>}
    </label>
  );
}
