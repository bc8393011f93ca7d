import { getSitemaps } from "@/lib/catalogue/cached";
import { sitemapIndex } from "@/lib/catalogue/sitemap";
import { env } from "@/lib/env";

/** The index of the sitemaps, of which each names at most as many addresses as a crawler reads. */
export async function GET(): Promise<Response> {
  const xml = sitemapIndex(await getSitemaps(), env.SITE_URL);
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
