import { forSale } from "@/lib/catalogue/for-sale";
import { inPages } from "@/lib/catalogue/in-pages";
import { element } from "@/lib/http/xml";
import { prisma } from "@/lib/prisma";
import { categoryPath, productPath, sitemapPath } from "@/lib/routes";

/** The most addresses that one sitemap may have. A file holds the products of so many ids, so never more. */
const FILE = 50_000;
const PAGE = 1_000;
const READING = ["/delivery-and-returns", "/about", "/privacy"];
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

/** Which files of products there are, by number: those with an id in them that is for sale. */
export async function listSitemaps(): Promise<number[]> {
  // Prisma can't ask of a series which of its numbers have rows
  const rows = await prisma.$queryRaw<{ file: number }[]>`
    SELECT file FROM generate_series(0, (SELECT coalesce(max(id), 0) / ${FILE}::int FROM products)) AS file
    WHERE EXISTS (SELECT FROM products WHERE id > file * ${FILE}::int AND id <= (file + 1) * ${FILE}::int
      AND published_at <= now())`;
  return rows.map(({ file }) => file);
}

/** The index, which names the other files. */
export function sitemapIndex(files: readonly number[], siteUrl: string): string {
  const paths = [sitemapPath("pages"), ...files.map((file) => sitemapPath(`products-${file}`))];
  const entries = paths.map((path) => `<sitemap>${element("loc", new URL(path, siteUrl).href)}</sitemap>\n`);
  return `${HEAD}<sitemapindex ${SCHEMA}>\n${entries.join("")}</sitemapindex>\n`;
}

/** The pages that are not products'. */
export async function* pagesSitemap(categories: readonly { slug: string }[], siteUrl: string) {
  const paths = ["/", ...categories.map(({ slug }) => categoryPath(slug)), ...READING];
  const entries = paths.map((path) => `<url>${element("loc", new URL(path, siteUrl).href)}</url>\n`);
  yield `${HEAD}<urlset ${SCHEMA}>\n${entries.join("")}</urlset>\n`;
}

/** The products of one file, a page at a time; a variant's page counts as its product's. */
export async function* productsSitemap(file: number, siteUrl: string) {
  const [from, to] = [file * FILE, (file + 1) * FILE];
  yield `${HEAD}<urlset ${SCHEMA} ${IMAGES}>\n`;
  for await (const products of inPages((after) => readPage(Math.max(after, from), to)))
    yield products.map((product) => entryOf(product, siteUrl)).join("");
  yield "</urlset>\n";
}

const readPage = (after: number, to: number) =>
  prisma.product.findMany({
    where: { id: { gt: after, lte: to }, ...forSale(), variants: { some: {} } },
    orderBy: { id: "asc" },
    take: PAGE,
    select: {
      id: true,
      slug: true,
      updatedAt: true,
      images: { orderBy: [{ position: "asc" }, { id: "asc" }], take: 1, select: { src: true } },
    },
  });

type Row = Awaited<ReturnType<typeof readPage>>[number];

function entryOf({ slug, updatedAt, images }: Row, siteUrl: string): string {
  const at = (path: string) => new URL(path, siteUrl).href;
  const pictures = images.map(({ src }) => `<image:image>${element("image:loc", at(src))}</image:image>`).join("");
  return `<url>${element("loc", at(productPath(slug)))}${element("lastmod", updatedAt.toISOString())}${pictures}</url>\n`;
}
