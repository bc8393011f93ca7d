import { beforeAll, expect, test } from "vitest";
import { fileProducts } from "@/lib/search/file-products";
import { findProducts } from "@/lib/search/find-products";
import { RELEVANCE_QUERIES } from "@/lib/search/relevance-queries";
import { readSelection } from "@/lib/search/selection";
import { seed } from "@/prisma/seed/seed";

const DEEP = 10;

type Judged = { part: string; typed: string; wanted: string[]; found: string[] };
const judged: Judged[] = [];

beforeAll(async () => {
  await seed();
  await fileProducts();
  for (const { part, typed, wanted } of RELEVANCE_QUERIES) {
    const { products } = await findProducts(readSelection({ q: typed }).selection, { sort: "relevance", after: null });
    judged.push({ part, typed, wanted, found: products.map(({ href }) => href.replace("/products/", "")) });
  }
});

/** 1 where what is wanted comes first; where several are, the best of them counts as first only if nothing else is before it. */
const reciprocalRank = ({ wanted, found }: Judged) => {
  const first = found.findIndex((slug) => wanted.includes(slug));
  return first === -1 ? 0 : 1 / (first + 1);
};
const recall = ({ wanted, found }: Judged) =>
  wanted.filter((slug) => found.slice(0, DEEP).includes(slug)).length / wanted.length;
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test("what a shopper means comes first", () => {
  const wanting = judged.filter(({ wanted }) => wanted.length > 0);
  const [mrr, recallAt10] = [mean(wanting.map(reciprocalRank)), mean(wanting.map(recall))];
  console.log(`${wanting.length} queries: MRR ${mrr.toFixed(3)}, recall@${DEEP} ${recallAt10.toFixed(3)}`);
  for (const one of wanting.filter((each) => reciprocalRank(each) < 1 || recall(each) < 1))
    console.log(`  ${one.typed}: ${one.found.slice(0, 4).join(", ") || "nothing"} instead of ${one.wanted.join(", ")}`);
  expect(wanting.length).toBeGreaterThanOrEqual(120);
  expect(mrr).toBeGreaterThanOrEqual(0.99);
  expect(recallAt10).toBeGreaterThanOrEqual(0.98);
});

test("nonsense finds nothing", () => {
  const nonsense = judged.filter(({ wanted }) => wanted.length === 0);
  expect(nonsense.filter(({ found }) => found.length > 0)).toEqual([]);
});
