import { shortMoney } from "@/lib/catalogue/short-money";
import { COLOUR_SWATCHES } from "@/lib/search/colours";
import type { Counts } from "@/lib/search/count";
import { PRICE_STEPS, priceParam, type Selection } from "@/lib/search/selection";
import { BANDS } from "@/lib/search/sets";

export type FacetValue = { value: string; label: string; count: number; swatch?: string };

export type Facets = {
  categories: FacetValue[];
  colours: FacetValue[];
  materials: FacetValue[];
  prices: FacetValue[];
  ratings: FacetValue[];
  inStock: number;
};

const COLOURS = Object.keys(COLOUR_SWATCHES);

/** What the filters offer: every value that would find something, and those that are chosen. */
export function facetValues(
  { facets, inStock }: Counts,
  selection: Selection,
  categories: readonly { slug: string; name: string }[],
): Facets {
  const of = (dimension: string): ReadonlyMap<string, number> => facets.get(dimension) ?? new Map();
  const offered = (dimension: string, chosen: readonly string[]): FacetValue[] =>
    [...new Set([...of(dimension).keys(), ...chosen])]
      .map((value) => ({ value, label: value, count: of(dimension).get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value));
  const byLabel = (a: FacetValue, b: FacetValue) => a.label.localeCompare(b.label);
  const stars = (from: number) =>
    [3, 4, 5].reduce((sum, star) => sum + (star >= from ? (of("rating").get(String(star)) ?? 0) : 0), 0);

  return {
    categories: categories
      .map(({ slug, name }) => ({ value: slug, label: name, count: of("category").get(slug) ?? 0 }))
      .filter(({ value, count }) => count > 0 || selection.categories.includes(value)),
    colours: offered(selection.inStock ? "colour in stock" : "colour", selection.colours)
      .map((colour) => ({ ...colour, swatch: COLOUR_SWATCHES[colour.value] ?? "#cccccc" }))
      .toSorted((a, b) => COLOURS.indexOf(a.value) - COLOURS.indexOf(b.value) || byLabel(a, b)),
    materials: offered("material", selection.materials).toSorted(byLabel),
    prices: BANDS.map((band) => ({ ...bandValue(band), count: of("price").get(String(band)) ?? 0 })),
    ratings: [4, 3].map((from) => ({ value: String(from), label: `${from} stars and up`, count: stars(from) })),
    inStock,
  };
}

function bandValue(band: number): Pick<FacetValue, "value" | "label"> {
  const [from, to] = [PRICE_STEPS[band - 1] ?? null, PRICE_STEPS[band] ?? null];
  const value = priceParam({ from, to });
  if (from === null) return { value, label: `Under ${shortMoney(to ?? 0)}` };
  return { value, label: to === null ? `${shortMoney(from)} and over` : `${shortMoney(from)} to ${shortMoney(to)}` };
}
