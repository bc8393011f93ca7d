import type { Route } from "next";
import { searchPath } from "@/lib/routes";
import type { Suggestions } from "@/lib/search/suggest";

export type Option = { key: string; href: Route } & (
  | { kind: "past" | "correction" | "all"; words: string }
  | { kind: "category"; name: string }
  | { kind: "product"; product: Suggestions["products"][number] }
);

export type OptionGroup = { title: string; options: Option[] };

const PAST_WHILE_TYPING = 2;

/** Everything that can be chosen below the field, in the order in which the arrow keys go through it. */
export function optionGroups(words: string, past: string[], found: Suggestions | null): OptionGroup[] {
  const typed = words.toLowerCase();
  const fitting = typed
    ? past.filter((one) => one.toLowerCase().startsWith(typed) && one.toLowerCase() !== typed)
    : past;
  const groups: OptionGroup[] = [
    { title: "Past searches", options: fitting.slice(0, typed ? PAST_WHILE_TYPING : undefined).map(pastOption) },
  ];
  if (!typed || !found) return groups.filter(hasOptions);

  const { products, categories, correction } = found;
  groups.push(
    { title: "Did you mean", options: correction ? [wordsOption("correction", correction)] : [] },
    {
      title: "Products",
      options: products.map((product) => ({
        kind: "product",
        key: product.href,
        href: product.href as Route,
        product,
      })),
    },
    {
      title: "Categories",
      options: categories.map(({ name, href }) => ({ kind: "category", key: href, href: href as Route, name })),
    },
    { title: "All results", options: products.length > 0 ? [wordsOption("all", words)] : [] },
  );
  return groups.filter(hasOptions);
}

const pastOption = (words: string) => wordsOption("past", words);

const wordsOption = (kind: "past" | "correction" | "all", words: string): Option => ({
  kind,
  key: `${kind} ${words}`,
  href: searchPath(words),
  words,
});

const hasOptions = ({ options }: OptionGroup) => options.length > 0;
