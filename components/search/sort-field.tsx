import { ChevronDown } from "lucide-react";
import type { Sort } from "@/lib/search/selection";

type SortFieldProps = { form: string; value: Sort; options: { value: Sort; label: string }[] };

/** A field of the filters' form that stands elsewhere on the page. Its name has its place before the field is read. */
export function SortField({ form, value, options }: SortFieldProps) {
  return (
    <label className="relative grid items-center justify-items-end gap-2.5 border-on-ink/25 text-[0.9375rem] max-md:h-12 max-md:min-w-0 max-md:flex-1 max-md:border-l md:h-10 md:w-57 md:grid-cols-[1fr_11.5rem]">
      <span className="text-ink-3 max-md:sr-only">Sort</span>
      <select
        name="sort"
        form={form}
        defaultValue={value}
        data-value={value}
        className="h-10 w-full cursor-pointer appearance-none rounded-md border border-line bg-surface pr-9 pl-3.5 transition-colors hover:border-ink max-md:h-12 max-md:border-transparent max-md:bg-ink max-md:pl-4.5 max-md:font-label max-md:text-on-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        strokeWidth={1.5}
        className="pointer-events-none absolute right-3 size-4 text-ink-3 max-md:text-on-ink"
      />
    </label>
  );
}
