import { listingTag } from "@/lib/cache-tags";
import { dropTags } from "@/lib/drop-tags";
import { fileProducts } from "@/lib/search/file-products";

/** Brings search up to date with every product that changed, and the categories' own pages with search. */
export async function fileChanges(): Promise<void> {
  const categories = await fileProducts();
  dropTags([...categories].map(listingTag));
}
