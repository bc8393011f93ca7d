import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/shop/breadcrumbs";
import { JsonLd } from "@/components/shop/json-ld";
import { ProductGrid } from "@/components/shop/product-grid";
import { getCategories, getCategory } from "@/lib/catalogue/cached";
import { breadcrumbData } from "@/lib/catalogue/structured-data";
import { env } from "@/lib/env";
import { categoryPath } from "@/lib/routes";

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

export default async function CategoryPage({ params }: Props) {
  const category = await getCategory((await params).slug);
  if (!category) notFound();
  const { name, description, slug, products } = category;
  const steps = [
    { name: "Shop", path: "/" },
    { name, path: categoryPath(slug) },
  ];
  return (
    <div className="wrap">
      <JsonLd data={breadcrumbData(steps, env.SITE_URL)} />
      <Breadcrumbs trail={[{ name: "Shop", href: "/" }]} here={name} />
      <header className="grid gap-3 pb-5 md:pb-8">
        <h1 className="text-h1">{name}</h1>
        <p className="max-w-[52ch] text-ink-2 text-lead">{description}</p>
      </header>
      {products.length > 0 ? (
        <>
          <h2 className="mb-4 font-label text-[0.9375rem] tabular-nums md:mb-5">
            {`${products.length} ${products.length === 1 ? "thing" : "things"}`}
          </h2>
          <ProductGrid products={products} />
        </>
      ) : (
        <p className="text-ink-2">Nothing here just now. More is on its way.</p>
      )}
    </div>
  );
}
