import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CategoryListing } from "@/components/search/category-listing";
import { readListing } from "@/components/search/place";
import { orBusy } from "@/components/shop/busy";
import { getCategory } from "@/lib/catalogue/cached";
import { categoryPath } from "@/lib/routes";
import { findProducts } from "@/lib/search/find-products";

// Live, and whole without JavaScript: nothing of it is worth showing before it has been found.
export const instant = false;

type Props = PageProps<"/categories/[slug]/filtered">;

const placeOf = (slug: string) => ({ id: `${slug}-filtered`, category: slug });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const category = await getCategory((await params).slug);
  if (!category) notFound();
  const { name, description, slug } = category;
  const alternates = { canonical: categoryPath(slug) };
  return { title: name, description, alternates, robots: { index: false, follow: true } };
}

/** A category's page of which the address has filters, an order or a further page: proxy.ts leads here. */
export default async function Page(props: Props) {
  await connection();
  return orBusy(() => filteredPage(props));
}

async function filteredPage({ params, searchParams }: Props) {
  const category = await getCategory((await params).slug);
  if (!category) notFound();
  const place = placeOf(category.slug);
  const { selection, sort, after } = readListing(place, await searchParams);
  const found = await findProducts(selection, { sort, after });
  return (
    <CategoryListing
      category={category}
      place={place}
      selection={selection}
      sort={sort}
      isFurther={after !== null}
      found={found}
    />
  );
}
