import fc from "fast-check";
import { expect, test } from "vitest";
import { ANYTHING, PRICE_STEPS, readSelection, SORTS, selectionQuery } from "@/lib/search/selection";

const read = (query: string, fixed?: { category: string }) => {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value];
  return readSelection(params, fixed);
};

test("an address says what is looked for, how it is sorted and where the page begins", () => {
  const query =
    "q=walnut&category=lighting&colour=Black&colour=Green&material=Walnut&price=5000-15000&stock=in&rating=4&sort=price-low&after=1.5800.7";
  expect(read(query)).toEqual({
    selection: {
      words: "walnut",
      categories: ["lighting"],
      colours: ["Black", "Green"],
      materials: ["Walnut"],
      price: { from: 5000, to: 15000 },
      inStock: true,
      rating: 4,
    },
    sort: "price-low",
    after: "1.5800.7",
  });
});

test("what is not understood is left out", () => {
  const query = "price=1-2&stock=yes&rating=5&sort=random&after='--&colour=&unknown=1";
  expect(read(query)).toEqual({ selection: ANYTHING, sort: "relevance", after: null });
  expect(read("price=5000-1000").selection.price).toEqual({ from: null, to: null });
  expect(read("price=-3000").selection.price).toEqual({ from: null, to: 3000 });
  expect(read("price=50000-").selection.price).toEqual({ from: 50000, to: null });
});

test("a category's page is about that category, whatever its address says", () => {
  expect(read("category=paper", { category: "lighting" }).selection.categories).toEqual(["lighting"]);
});

test("equal selections have one address", () => {
  const same = ["colour=Green&colour=Black&q=%20oak%20%20lamp", "q=oak+lamp&colour=Black&colour=Green&colour=Black"];
  const [one, other] = same.map((query) => selectionQuery(read(query).selection));
  expect(one).toBe(other);
  expect(selectionQuery(ANYTHING)).toBe("");
});

const values = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z &+=-]{1,20}$/), { maxLength: 4 })
  .map((all) => all.toSorted());
const step = fc.option(fc.constantFrom(...PRICE_STEPS));
const selections = fc.record({
  words: fc.stringMatching(/^([a-zé&+%'-]{1,9}( [a-zé&+%'-]{1,9}){0,3})?$/),
  categories: values,
  colours: values,
  materials: values,
  price: fc.tuple(step, step).map(([from, to]) => (from && to && from >= to ? { from: null, to: null } : { from, to })),
  inStock: fc.boolean(),
  rating: fc.constantFrom(null, 3 as const, 4 as const),
});

test("what is written is read again", () => {
  fc.assert(
    fc.property(selections, fc.constantFrom(...SORTS), fc.constantFrom(null, "0.12.3"), (selection, sort, after) => {
      expect(read(selectionQuery(selection, sort, after))).toEqual({ selection, sort, after });
    }),
  );
});

test("no parameter is too strange to be read", () => {
  const params = fc.dictionary(
    fc.constantFrom("q", "category", "colour", "material", "price", "stock", "rating", "sort", "after"),
    fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" }))),
  );
  fc.assert(
    fc.property(params, (strange) => {
      expect(readSelection(strange).selection.words.length).toBeLessThanOrEqual(100);
    }),
  );
});
