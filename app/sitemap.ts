import type { MetadataRoute } from "next";
import { getAddresses } from "@/lib/catalogue/cached";
import { env } from "@/lib/env";
import { categoryPath, productPath } from "@/lib/routes";

const READING = ["/delivery-and-returns", "/about", "/privacy"];

/** The canonical addresses; a variant's page counts as its product's. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { categories, products } = await getAddresses();
  const at = (path: string) => new URL(path, env.SITE_URL).href;
  const latest = products.map(({ updatedAt }) => updatedAt).sort((a, b) => b.getTime() - a.getTime())[0];
  return [
    { url: at("/"), lastModified: latest },
    ...categories.map(({ slug, updatedAt }) => ({ url: at(categoryPath(slug)), lastModified: updatedAt })),
    ...products.map(({ slug, updatedAt, images }) => ({
      url: at(productPath(slug)),
      lastModified: updatedAt,
      images: images.map(({ src }) => at(src)),
    })),
    ...READING.map((path) => ({ url: at(path) })),
  ];
}
