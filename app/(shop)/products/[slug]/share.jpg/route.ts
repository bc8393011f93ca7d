import { cacheLife, cacheTag } from "next/cache";
import { drawShareImage } from "@/components/shop/product/share-image";
import { CATALOGUE_TAG, productTag } from "@/lib/cache-tags";
import { getBestSelling, getProduct } from "@/lib/catalogue/cached";

export async function generateStaticParams() {
  return (await getBestSelling()).map(({ slug }) => ({ slug }));
}

/** The picture that a shared link to the product carries. */
export async function GET(_: Request, { params }: RouteContext<"/products/[slug]/share.jpg">) {
  const jpeg = await getShareImage((await params).slug);
  if (!jpeg) return new Response(null, { status: 404 });
  return new Response(jpeg, { headers: { "content-type": "image/jpeg" } });
}

async function getShareImage(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  "use cache";
  cacheLife("weeks");
  cacheTag(CATALOGUE_TAG);
  const product = await getProduct(slug);
  const picture = product?.variants.find(({ id }) => id === product.leadingVariantId)?.images[0];
  if (!product || !picture) return null;
  cacheTag(productTag(product.id));
  return new Uint8Array(await drawShareImage({ ...product, picture }));
}
