import { getCategories } from "@/lib/catalogue/cached";
import { env } from "@/lib/env";
import { categoryPath } from "@/lib/routes";

/** What a language model has to know of the shop, as llmstxt.org has it. */
export async function GET(): Promise<Response> {
  const at = (path: string) => new URL(path, env.SITE_URL).href;
  const categories = (await getCategories()).map(({ name, slug, productCount }) => {
    return `- [${name}](${at(categoryPath(slug))}): ${productCount} products`;
  });
  const text = `# Till

> A shop for things on and around a desk. Prices are in pounds sterling and include VAT. Every page can be read without JavaScript.

A product's page has its price, its colours and whether each is in stock, also as schema.org data (JSON-LD).

## Categories

${categories.join("\n")}

## Find

- [Search](${at("/search?q=lamp")}): any words after \`q=\`
- [Suggestions as JSON](${at("/api/search?q=lamp")})
- [All products](${at("/feed.xml")}): RSS with prices and stock, an item for each colour
- [Sitemap](${at("/sitemap.xml")})

## Help

- [Delivery and returns](${at("/delivery-and-returns")})
- [About](${at("/about")})
- [Privacy](${at("/privacy")})
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
