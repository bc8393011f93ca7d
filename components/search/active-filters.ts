import { shortMoney } from "@/lib/catalogue/short-money";
import type { Facets, FacetValue } from "@/lib/search/facet-values";
import { ANYTHING, type Selection } from "@/lib/search/selection";

/** One filter that is on, and what is asked for when it is taken off. */
export type ActiveFilter = { label: string; without: Selection };

/** In the order of the rail. The category that a page is about is no filter. */
export function activeFilters(selection: Selection, facets: Facets, isCategory: boolean): ActiveFilter[] {
  const { categories, colours, materials, price, inStock, rating } = selection;
  const each = (key: "categories" | "colours" | "materials", values: string[]): ActiveFilter[] =>
    values.map((value) => ({
      label: labelOf(value, facets[key]),
      without: { ...selection, [key]: values.filter((other) => other !== value) },
    }));
  const filters = [
    ...(isCategory ? [] : each("categories", categories)),
    ...each("materials", materials),
    ...each("colours", colours),
  ];
  const words = priceWords(price);
  if (words) filters.push({ label: words, without: { ...selection, price: { from: null, to: null } } });
  if (inStock) filters.push({ label: "In stock", without: { ...selection, inStock: false } });
  if (rating) filters.push({ label: labelOf(String(rating), facets.ratings), without: { ...selection, rating: null } });
  return filters;
}

/** What is asked for once every filter is off. */
export const withoutFilters = ({ words, categories }: Selection, isCategory: boolean): Selection => ({
  ...ANYTHING,
  words,
  categories: isCategory ? categories : [],
});

const labelOf = (value: string, values: FacetValue[]) => values.find((one) => one.value === value)?.label ?? value;

function priceWords({ from, to }: Selection["price"]): string | null {
  if (from !== null && to !== null) return `${shortMoney(from)} to ${shortMoney(to)}`;
  if (from !== null) return `From ${shortMoney(from)}`;
  return to === null ? null : `Up to ${shortMoney(to)}`;
}
