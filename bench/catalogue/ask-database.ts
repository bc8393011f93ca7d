import { findProduct, listRelated } from "@/lib/catalogue/queries";
import { findProducts } from "@/lib/search/find-products";
import { readSelection, type Selection, selectionQuery } from "@/lib/search/selection";
import { suggest } from "@/lib/search/suggest";

/** Asks the database what the page at this address does. */
export async function askDatabase(path: string): Promise<void> {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const [, folder, slug = ""] = pathname.split("/");
  if (folder === "products") await askForProduct(slug);
  else if (folder === "api") await suggest(searchParams.get("q") ?? "");
  else await askForList(path);
}

async function askForProduct(slug: string): Promise<void> {
  const product = await findProduct(slug);
  if (!product) throw new Error(`There is no ${slug}.`);
  await listRelated(product.id, product.category.id, 4);
}

function askForList(path: string) {
  const { selection, sort, after } = read(path);
  return findProducts(selection, { sort, after });
}

/** The address of a list's page so many pages further on, or of its last. */
export async function pagesOn(path: string, pages: number): Promise<string> {
  const { selection, sort } = read(path);
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const { next }: { next: string | null } = await findProducts(selection, { sort, after });
    if (next === null) break;
    after = next;
  }
  return `/search?${selectionQuery(selection, sort, after)}`;
}

function read(path: string): ReturnType<typeof readSelection> & { selection: Selection } {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const [, folder, slug = ""] = pathname.split("/");
  const params = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
  return readSelection(params, folder === "categories" ? { category: slug } : undefined);
}
