import { expect, test } from "vitest";
import { toCard } from "@/lib/catalogue/card";

const NOW = new Date("2026-06-30T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

const picture = (src: string) => ({ src, alt: "A mug", width: 1000, height: 1250, backdrop: "#d3cabd" });

const variant = (changes: object = {}) => ({
  slug: "oat",
  colour: "Cream",
  optionValues: ["Oat"],
  swatch: "#d9cfbf",
  price: 1800,
  compareAtPrice: null,
  stock: 20,
  images: [picture("/pictures/mug-oat.webp")],
  ...changes,
});

const card = (variants: ReturnType<typeof variant>[], publishedAt = daysAgo(400)) =>
  toCard({ id: 1, slug: "mug", name: "Mug", subtitle: "Stoneware", publishedAt, variants }, NOW);

test("a product without variants is not shown: there is nothing to sell", () => {
  expect(card([])).toBeNull();
});

test("the price is the lowest, and said to be so when another colour costs more", () => {
  expect(card([variant({ price: 2000 }), variant()])).toMatchObject({ price: 1800, isFromPrice: true });
  expect(card([variant(), variant()])).toMatchObject({ price: 1800, isFromPrice: false });
});

test("nothing is struck through beside a price that only starts there", () => {
  expect(card([variant({ compareAtPrice: 2500 }), variant({ price: 2000 })])?.compareAtPrice).toBeNull();
});

test("the picture is of the first colour that can be bought", () => {
  const soldOut = variant({ stock: 0 });
  const sage = variant({ images: [picture("/pictures/mug-sage.webp")] });
  expect(card([soldOut, sage])?.picture?.src).toBe("/pictures/mug-sage.webp");
});

test("whoever looks for a colour sees the product in it, and comes to it", () => {
  const sage = variant({ slug: "sage", colour: "Green", images: [picture("/pictures/mug-sage.webp")] });
  const fern = variant({ slug: "fern", colour: "Green", images: [picture("/pictures/mug-fern.webp")] });
  const wanted = (colours: string[], variants = [variant(), { ...sage, stock: 0 }, fern]) =>
    toCard({ id: 1, slug: "mug", name: "Mug", subtitle: "", publishedAt: NOW, variants }, NOW, colours);
  expect(wanted(["Green"])).toMatchObject({ href: "/products/mug/fern", picture: { src: "/pictures/mug-fern.webp" } });
  expect(wanted(["Blue"])).toMatchObject({ href: "/products/mug", picture: { src: "/pictures/mug-oat.webp" } });
  expect(wanted(["Green"], [variant(), { ...sage, stock: 0 }])?.href).toBe("/products/mug/sage");
});

test("the view from another side is offered where there is one", () => {
  const images = [picture("/pictures/mug-oat.webp"), picture("/pictures/mug-oat-angle.webp")];
  expect(card([variant({ images })])?.otherPicture?.src).toBe("/pictures/mug-oat-angle.webp");
  expect(card([variant()])?.otherPicture).toBeNull();
});

test("of several things to say, the badge says the most important", () => {
  const offer = { compareAtPrice: 2400, price: 1800 };
  expect(card([variant({ ...offer, stock: 0 })], daysAgo(1))?.badge).toEqual({ kind: "sold-out" });
  expect(card([variant({ ...offer, stock: 2 })], daysAgo(1))?.badge).toEqual({ kind: "off", percent: 25 });
  expect(card([variant({ stock: 2 })], daysAgo(1))?.badge).toEqual({ kind: "low" });
  expect(card([variant()], daysAgo(30))?.badge).toEqual({ kind: "new" });
  expect(card([variant()], daysAgo(31))?.badge).toBeNull();
});

test("stock is that of the colour with the most, and never a number", () => {
  expect(card([variant({ stock: 0 }), variant({ stock: 3 })])?.level).toBe("low");
  expect(JSON.stringify(card([variant({ stock: 73 })]))).not.toContain("73");
});
