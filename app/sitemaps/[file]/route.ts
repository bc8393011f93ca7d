import { connection } from "next/server";
import { getCategories, getSitemaps } from "@/lib/catalogue/cached";
import { pagesSitemap, productsSitemap } from "@/lib/catalogue/sitemap";
import { env } from "@/lib/env";
import { streamXml } from "@/lib/http/stream-xml";

const PRODUCTS = /^products-(\d+)\.xml$/;

/** One of the files that /sitemap.xml names: of the shop's pages, or of a range of products. */
export async function GET(_: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  await connection();
  const { file } = await params;
  if (file === "pages.xml") return streamXml(pagesSitemap(await getCategories(), env.SITE_URL));
  const number = Number(PRODUCTS.exec(file)?.[1]);
  if (!(await getSitemaps()).includes(number)) return new Response(null, { status: 404 });
  return streamXml(productsSitemap(number, env.SITE_URL));
}
