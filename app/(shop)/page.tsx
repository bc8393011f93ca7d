import type { Metadata } from "next";
import { CategoryIndex } from "@/components/shop/home/category-index";
import { DeskMosaic } from "@/components/shop/home/desk-mosaic";
import { Facts } from "@/components/shop/home/facts";
import { Feature } from "@/components/shop/home/feature";
import { Hero } from "@/components/shop/home/hero";
import { Shelf } from "@/components/shop/home/shelf";
import { JsonLd } from "@/components/shop/json-ld";
import { ProductRow } from "@/components/shop/product-row";
import { getCategories, getCheaperThan, getChosen, getNewest, getProduct } from "@/lib/catalogue/cached";
import { organisationData } from "@/lib/catalogue/structured-data";
import { env } from "@/lib/env";

export const metadata: Metadata = { alternates: { canonical: "/" } };

/** Alternating warm and cool backdrops; a product that is gone is made up for by a newer one. */
const SHELF = ["cap-table-lamp", "long-tom-planter", "cast-pencil-pot", "fold-laptop-stand"];
const DESK = [
  "leather-desk-mat",
  "crook-task-lamp",
  "stack-letter-tray",
  "trough-pen-tray",
  "tenfold-75-keyboard",
  "speckle-mug",
];
const FEATURE = { slug: "plinth-monitor-riser", headline: "One plank, two legs, a tidier desk." };
const LITTLE = 3000;

export default async function HomePage() {
  const [shelf, newest, categories, feature, desk, little] = await Promise.all([
    getChosen(SHELF),
    getNewest(4),
    getCategories(),
    getProduct(FEATURE.slug),
    getChosen(DESK),
    getCheaperThan(LITTLE, 4),
  ]);
  return (
    <>
      <JsonLd data={organisationData(env.SITE_URL)} />
      <Hero />
      <Shelf products={shelf} />
      <ProductRow id="new" title="New in" products={newest} grows />
      <CategoryIndex categories={categories} />
      {feature && <Feature product={feature} headline={FEATURE.headline} />}
      <DeskMosaic products={desk} />
      <ProductRow title="Under £30" products={little} />
      <Facts />
    </>
  );
}
