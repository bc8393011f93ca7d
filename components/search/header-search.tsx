import { Search } from "lucide-react";
import { SearchBox } from "@/components/search/search-box";

/** The header's search. On a narrow screen its field lies over the header while it is used, and is unseen until then. */
export function HeaderSearch() {
  return (
    <SearchBox
      label="The whole shop"
      hasShortcut
      className="group flex items-center rounded-md lg:relative lg:h-10 lg:w-52 lg:bg-fill lg:transition-colors lg:hover:bg-fill-2"
      inputClassName="bg-transparent text-small placeholder:text-ink-3 max-lg:pointer-events-none max-lg:absolute max-lg:inset-y-2 max-lg:right-38 max-lg:left-gutter max-lg:rounded-md max-lg:border max-lg:border-focus max-lg:outline-none max-lg:bg-surface max-lg:px-3.5 max-lg:text-body max-lg:opacity-0 max-lg:group-focus-within:pointer-events-auto max-lg:group-focus-within:opacity-100 lg:h-full lg:w-full lg:rounded-md lg:pr-8 lg:pl-9 lg:focus-visible:outline-2 lg:focus-visible:outline-focus"
      panelClassName="inset-x-0 lg:right-0 lg:left-auto lg:mt-2 lg:w-[26rem] lg:rounded-lg lg:border"
    >
      <button
        type="submit"
        aria-label="Search"
        className="grid size-11 flex-none cursor-pointer place-items-center rounded-md transition-colors hover:bg-fill lg:absolute lg:left-0 lg:size-10 lg:text-ink-3 lg:hover:bg-transparent lg:hover:text-ink"
      >
        <Search aria-hidden className="size-5 lg:size-4" strokeWidth={1.5} />
      </button>
      <span
        aria-hidden
        className="pointer-events-none absolute right-3 rounded-[3px] border border-line bg-surface px-1 text-[0.6875rem] text-ink-3 leading-4 group-focus-within:hidden max-lg:hidden"
      >
        /
      </span>
    </SearchBox>
  );
}
