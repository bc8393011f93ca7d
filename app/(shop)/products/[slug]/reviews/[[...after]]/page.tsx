import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductReviewsPage } from "@/components/reviews/product-reviews-page";
import { getBestSelling, getProduct } from "@/lib/catalogue/cached";
import { getReviews } from "@/lib/reviews/cached";
import { reviewsPath } from "@/lib/routes";

type Props = PageProps<"/products/[slug]/reviews/[[...after]]">;

const A_PAGE = 20;
const ID = /^[1-9]\d{0,8}$/;

export async function generateStaticParams() {
  return (await getBestSelling()).map(({ slug }) => ({ slug, after: [] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { product } = await find(params);
  return { title: `Reviews of ${product.name}`, alternates: { canonical: reviewsPath(product.slug) } };
}

export default async function Page({ params }: Props) {
  return <ProductReviewsPage {...(await find(params))} />;
}

/** The product, and a page of its reviews: the first, or that after the one that the address names. */
async function find(params: Props["params"]) {
  const { slug, after = [] } = await params;
  const [id, ...rest] = after;
  if (rest.length > 0 || (id !== undefined && !ID.test(id))) notFound();
  const product = await getProduct(slug);
  if (!product) notFound();
  const page = await getReviews(product.id, { after: id === undefined ? null : Number(id), count: A_PAGE });
  if (!page) notFound();
  return { product, page, isFirst: id === undefined };
}
