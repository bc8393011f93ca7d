import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addToCartAction } from "@/app/(checkout)/cart/actions";
import { productMetadata } from "@/components/shop/product/product-metadata";
import { ProductPage } from "@/components/shop/product/product-page";
import { getBestSelling, getProduct } from "@/lib/catalogue/cached";

type Props = PageProps<"/products/[slug]">;

export async function generateStaticParams() {
  return (await getBestSelling()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await getProduct((await params).slug);
  if (!product) notFound();
  return productMetadata(product);
}

export default async function Page({ params }: Props) {
  const product = await getProduct((await params).slug);
  if (!product) notFound();
  return <ProductPage product={product} selectedId={product.leadingVariantId} addToCart={addToCartAction} />;
}
