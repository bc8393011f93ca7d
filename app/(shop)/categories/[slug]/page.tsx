import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryListing } from "@/components/search/category-listing";
import { JsonLd } from "@/components/shop/json-ld";
import { getCategories, getCategory } from "@/lib/catalogue/cached";
import { breadcrumbData } from "@/lib/catalogue/structured-data";
import { env } from "@/lib/env";
import { categoryPath } from "@/lib/routes";
import { getCategoryListing } from "@/lib/search/cached";

type Props = PageProps<"/categories/[slug]">;

export async function generateStaticParams() {
  return (await getCategories()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const category = await getCategory((await params).slug);
  if (!category) notFound();
  const { name, description, slug } = category;
  return { title: name, description, alternates: { canonical: categoryPath(slug) } };
}

/** A category as one comes to it. With filters in its address, the page is another: proxy.ts. */
export default async function CategoryPage({ params }: Props) {
  const listing = await getCategoryListing((await params).slug);
  if (!listing) notFound();
  const { category, selection, found } = listing;
  const { name, slug } = category;
  const steps = [
    { name: "Shop", path: "/" },
    { name, path: categoryPath(slug) },
  ];
  return (
    <>
      <JsonLd data={breadcrumbData(steps, env.SITE_URL)} />
      <CategoryListing
        category={category}
        place={{ id: slug, category: slug }}
        selection={selection}
        sort="relevance"
        found={found}
      />
    </>
  );
}
