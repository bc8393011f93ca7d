import { Search, X } from "lucide-react";
import Link from "next/link";
import { SearchBox } from "@/components/search/search-box";

/** The search page's own field. */
export function SearchHead({ words }: { words: string }) {
  return (
    <div className="pt-[clamp(1.75rem,4vw,3.5rem)]">
      <SearchBox
        key={words}
        label="Another search"
        words={words}
        className="group relative flex items-center gap-1 border-ink border-b-2 py-2 has-[input:focus-visible]:border-focus has-[input:focus-visible]:shadow-[0_2px_0_var(--color-focus)] md:gap-2"
        inputClassName="min-w-0 flex-1 bg-transparent py-1 font-medium text-[1.5rem] leading-[1.15] tracking-[-0.025em] outline-none placeholder:text-ink-3 md:text-h1 md:leading-[1.15]"
        panelClassName="inset-x-0 rounded-b-lg border border-t-0"
      >
        <button
          type="submit"
          aria-label="Search"
          className="order-first -ml-2.5 grid size-11 flex-none cursor-pointer place-items-center rounded-md transition-colors hover:bg-fill"
        >
          <Search aria-hidden className="size-[22px] md:size-7" strokeWidth={1.5} />
        </button>
        {words && (
          <Link
            href="/search"
            aria-label="Clear search"
            className="grid size-11 flex-none place-items-center rounded-md transition-colors hover:bg-fill"
          >
            <X aria-hidden className="size-6" strokeWidth={1.5} />
          </Link>
        )}
      </SearchBox>
    </div>
  );
}
