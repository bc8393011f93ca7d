import { expect, test } from "vitest";
import {
  findCategory,
  findProduct,
  findVariantPath,
  listBestSelling,
  listCategories,
  listCheaperThan,
  listChosen,
  listNewest,
  listRelated,
} from "@/lib/catalogue/queries";
import { prisma } from "@/lib/prisma";
import { variantWith } from "@/lib/testing/fixtures";

const productOf = ({ productId }: { productId: number }) =>
  prisma.product.findUniqueOrThrow({ where: { id: productId }, select: { id: true, slug: true, categoryId: true } });

async function productWith(options: Parameters<typeof variantWith>[0] = {}, publishedAt?: Date) {
  const product = await productOf(await variantWith(options));
  if (publishedAt) await prisma.product.update({ where: { id: product.id }, data: { publishedAt } });
  return product;
}

const inAnotherCategory = async (productId: number, slug: string) => {
  const category = await prisma.category.create({
    data: { slug, name: slug, shortName: slug, description: slug, position: 9 },
  });
  await prisma.product.update({ where: { id: productId }, data: { categoryId: category.id } });
};

const idsOf = (cards: { id: number }[]) => cards.map(({ id }) => id);
const tomorrow = () => new Date(Date.now() + 86_400_000);

test("what is not published yet is nowhere", async () => {
  const draft = await productWith({ published: false });
  const future = await productWith({}, tomorrow());
  const hidden = [draft, future];

  for (const { slug } of hidden) expect(await findProduct(slug)).toBeNull();
  const bestSelling = await listBestSelling(1000);
  const chosen = await listChosen(hidden.map(({ slug }) => slug));
  const shown = [...(await listNewest(100)), ...chosen];
  for (const { id, slug } of hidden) {
    expect(idsOf(shown)).not.toContain(id);
    expect(bestSelling.map((product) => product.slug)).not.toContain(slug);
  }
});

test("a product's page knows each colour's stock as a level only", async () => {
  const { slug } = await productWith({ stock: 73 });
  const product = await findProduct(slug);
  expect(product?.variants).toMatchObject([{ name: "Oat", level: "in" }]);
  expect(JSON.stringify(product)).not.toContain("73");
});

test("a product's own page shows the first colour that can be bought", async () => {
  const soldOut = await variantWith({ stock: 0 });
  const { id, slug, ...row } = await prisma.variant.findUniqueOrThrow({ where: { id: soldOut.id } });
  const available = await prisma.variant.create({
    data: { ...row, sku: `${row.sku}-2`, slug: "ink", stock: 4, position: 2 },
  });
  const { slug: productSlug } = await productOf(soldOut);
  expect((await findProduct(productSlug))?.leadingVariantId).toBe(available.id);
});

test("an unknown address finds nothing", async () => {
  for (const slug of ["no-such-thing", "\0", "Speckle mug", ""]) expect(await findProduct(slug)).toBeNull();
  expect(await findCategory("no-such-shelf")).toBeNull();
});

test("a category counts what it sells, and an empty one is not listed", async () => {
  const { categoryId } = await productWith();
  await productWith({ published: false });
  await prisma.category.create({
    data: { slug: "empty", name: "Empty", shortName: "E", description: "", position: 2 },
  });
  const categories = await listCategories();
  const things = categories.find(({ slug }) => slug === "test-things");
  const forSale = { categoryId, publishedAt: { lte: new Date() } };
  expect(things?.productCount).toBe(await prisma.product.count({ where: forSale }));
  expect(categories.map(({ slug }) => slug)).not.toContain("empty");
});

test("related products are of the same category first, then the newest, never the product itself", async () => {
  const product = await productWith();
  const sibling = await productWith();
  const stranger = await productWith({}, new Date());
  await inAnotherCategory(product.id, "related");
  await prisma.product.update({
    where: { id: sibling.id },
    data: { categoryId: (await prisma.product.findUniqueOrThrow({ where: { id: product.id } })).categoryId },
  });
  const { categoryId } = await prisma.product.findUniqueOrThrow({ where: { id: product.id } });

  const related = idsOf(await listRelated(product.id, categoryId, 2));
  expect(related).toEqual([sibling.id, stranger.id]);
});

test("a chosen row keeps its order, and is filled up where something is gone", async () => {
  const [first, second] = [await productWith(), await productWith()];
  await productWith();
  const row = await listChosen([second.slug, "long-gone", first.slug]);
  expect(idsOf(row).slice(0, 2)).toEqual([second.id, first.id]);
  expect(new Set(idsOf(row)).size).toBe(3);
});

test("cheap things are below the price and can be bought", async () => {
  const cheap = await productWith({ price: 900 });
  const dear = await productWith({ price: 1000 });
  const gone = await productWith({ price: 900, stock: 0 });
  const found = idsOf(await listCheaperThan(1000, 100));
  expect(found).toContain(cheap.id);
  expect(found).not.toContain(dear.id);
  expect(found).not.toContain(gone.id);
});

test("what sells best comes first", async () => {
  const [some, most] = [await productWith(), await productWith()];
  await prisma.product.update({ where: { id: some.id }, data: { popularity: 70 } });
  await prisma.product.update({ where: { id: most.id }, data: { popularity: 80 } });
  expect(await listBestSelling(2)).toMatchObject([
    { slug: most.slug, variants: [{ slug: "oat" }] },
    { slug: some.slug },
  ]);
});

test("a variant has an address while its product is for sale", async () => {
  const [sold, draft] = [await variantWith(), await variantWith({ published: false })];
  expect(await findVariantPath(sold.id)).toMatch(/^\/products\/thing-\d+\/oat$/);
  expect(await findVariantPath(draft.id)).toBeNull();
});
