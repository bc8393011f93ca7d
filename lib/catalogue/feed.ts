import { forSale } from "@/lib/catalogue/for-sale";
import { inPages } from "@/lib/catalogue/in-pages";
import { element } from "@/lib/http/xml";
import { prisma } from "@/lib/prisma";
import { productPath } from "@/lib/routes";

const PAGE = 500;
const MOST_PICTURES = 11; // the first, and ten more
const ASC = [{ position: "asc" }, { id: "asc" }] as const;

/** The whole catalogue as Google Merchant Center reads it: RSS 2.0, an item for each variant, a page at a time. */
export async function* productFeed(siteUrl: string): AsyncGenerator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel>
${element("title", "Till")}${element("link", siteUrl)}${element("description", "Everything that Till sells.")}
`;
  for await (const products of inPages(readPage))
    yield products.flatMap((product) => product.variants.map((variant) => item(product, variant, siteUrl))).join("");
  yield "</channel>\n</rss>\n";
}

const readPage = (after: number) =>
  prisma.product.findMany({
    where: { id: { gt: after }, ...forSale() },
    orderBy: { id: "asc" },
    take: PAGE,
    select: {
      id: true,
      slug: true,
      name: true,
      story: true,
      materialNames: true,
      category: { select: { name: true } },
      variants: {
        orderBy: ASC.slice(),
        select: {
          sku: true,
          slug: true,
          optionValues: true,
          price: true,
          compareAtPrice: true,
          stock: true,
          weight: true,
          images: { orderBy: ASC.slice(), take: MOST_PICTURES, select: { src: true } },
        },
      },
    },
  });

type Row = Awaited<ReturnType<typeof readPage>>[number];

function item(product: Row, variant: Row["variants"][number], siteUrl: string): string {
  const at = (path: string) => new URL(path, siteUrl).href;
  const colour = variant.optionValues.join(" ");
  const [picture, ...more] = variant.images;
  return `<item>${[
    element("g:id", variant.sku),
    element("g:item_group_id", String(product.id)),
    element("title", `${product.name}, ${colour}`.slice(0, 150)),
    element("description", product.story.slice(0, 5000)),
    element("link", at(productPath(product.slug, variant.slug))),
    element("g:image_link", at(picture?.src ?? "/pictures/none.webp")),
    ...more.map(({ src }) => element("g:additional_image_link", at(src))),
    element("g:price", price(variant.compareAtPrice ?? variant.price)),
    element("g:sale_price", variant.compareAtPrice === null ? null : price(variant.price)),
    element("g:availability", variant.stock > 0 ? "in_stock" : "out_of_stock"),
    element("g:condition", "new"),
    element("g:brand", "Till"),
    element("g:identifier_exists", "no"),
    element("g:product_type", product.category.name),
    element("g:color", colour),
    element("g:material", product.materialNames.slice(0, 3).join("/") || null),
    element("g:shipping_weight", `${variant.weight} g`),
  ].join("")}</item>\n`;
}

const price = (amount: number) => `${(amount / 100).toFixed(2)} GBP`;
