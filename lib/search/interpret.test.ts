import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/prisma";
import { fileProducts } from "@/lib/search/file-products";
import { findProducts } from "@/lib/search/find-products";
import { interpret } from "@/lib/search/interpret";
import { readSelection, SORTS } from "@/lib/search/selection";
import { suggest } from "@/lib/search/suggest";
import { seed } from "@/prisma/seed/seed";

beforeAll(async () => {
  await seed();
  await fileProducts();
});

const lexemesOf = async (words: string) =>
  (await interpret(prisma, words)).terms.map(({ exact, begun }) => [...exact, ...begun].map(({ lexeme }) => lexeme));

test("a word means itself, what it is called here, and as the last one what it may become", async () => {
  expect(await lexemesOf("mugs tray")).toEqual([["mug"], ["tray"]]);
  expect(await lexemesOf("diary clock")).toEqual([["notebook"], ["clock"]]);
  expect((await lexemesOf("oak noteb"))[1]).toContain("notebook");
});

test("two words that are one here are one, and one that is two is two", async () => {
  expect(await lexemesOf("note book clock")).toEqual([["notebook"], ["clock"]]);
  expect((await interpret(prisma, "deskclock")).correction).toEqual({ typed: "deskclock", meant: "desk clock" });
});

test("a word that is right is never corrected, whatever else is wrong", async () => {
  expect((await interpret(prisma, "walnut stnd")).correction?.meant).toBe("walnut stand");
  expect((await interpret(prisma, "walnut stand")).correction).toBeNull();
});

test("words without meaning are passed over; of more than eight words only eight are read", async () => {
  expect(await lexemesOf("the mug")).toEqual([["mug"]]);
  expect((await interpret(prisma, Array(30).fill("oak").join(" "))).terms).toHaveLength(8);
});

const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.stringMatching(/^[a-z'"\\&|!():*<>%_ -]{0,40}$/),
  fc.constantFrom(
    "mug:*",
    "'mug' & !lamp",
    "a".repeat(500),
    "\\",
    "%",
    "_",
    "''",
    "ﬁg ＣＡＮＤＬＥ",
    "e\u0301tage\u0300re",
    "İ",
  ),
);
const strange = fc.record(
  {
    q: typed,
    category: typed,
    colour: typed,
    material: typed,
    price: fc.constantFrom("1000-", "-50000", "50000-1000", "x"),
    stock: fc.constantFrom("in", "out"),
    rating: fc.constantFrom("3", "4", "9"),
    sort: fc.constantFrom(...SORTS, "constructor"),
    after: fc.constantFrom("0.0.0", "99.9999999999999999.9999999999", "1.-1.3", "0.2147483648.1", "0.1.2147483648"),
  },
  { requiredKeys: [] },
);

test("whatever is typed, and whatever an address says, there is an answer", async () => {
  await fc.assert(
    fc.asyncProperty(strange, async (params) => {
      const { selection, ...page } = readSelection(params);
      expect((await findProducts(selection, page)).total).toBeGreaterThanOrEqual(0);
      await suggest(selection.words);
    }),
    { numRuns: 60 },
  );
});
