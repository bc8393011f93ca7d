import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addToCartAction } from "@/app/(checkout)/cart/actions";
import { productMetadata } from "@/components/shop/product/product-metadata";
import { ProductPage } from "@/components/shop/product/product-page";
import { getBestSelling, getProduct } from "@/lib/catalogue/cached";

type Props = PageProps<"/products/[slug]/[variant]">;

export async function generateStaticParams() {
  const products = await getBestSelling();
  return products.flatMap(({ slug, variants }) => variants.map((variant) => ({ slug, variant: variant.slug })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { product, variant } = await find(params);
  return productMetadata(product, variant);
}

export default async function Page({ params }: Props) {
  const { product, variant } = await find(params);
  return <ProductPage product={product} selectedId={variant.id} addToCart={addToCartAction} />;
}

async function find(params: Props["params"]) {
  const names = await params;
  const product = await getProduct(names.slug);
  const variant = product?.variants.find(({ slug }) => slug === names.variant);
  if (!product || !variant) notFound();
  return { product, variant };
}
