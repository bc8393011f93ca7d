import { SearchHead } from "@/components/search/search-head";
import { WaysOn } from "@/components/search/ways-on";

/** The search page before anything has been looked for. */
export function SearchStart() {
  return (
    <>
      <div className="wrap">
        <SearchHead words="" />
        <h1 className="mt-10 text-h2">What are you looking for?</h1>
      </div>
      <WaysOn words="A thing, what it is made of, its colour: in any order." />
    </>
  );
}
