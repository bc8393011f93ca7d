import { ArrowRight } from "lucide-react";
import { PageLink } from "@/components/ui/page-link";
import { categoryPath } from "@/lib/routes";

type Category = { id: number; slug: string; name: string; productCount: number };

export function CategoryIndex({ categories }: { categories: Category[] }) {
  return (
    <section id="categories" className="wrap mt-section">
      <h2 className="sr-only">Shop by category</h2>
      <ul className="grid border-ink border-t sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3">
        {categories.map((category) => (
          <li key={category.id}>
            <PageLink
              ahead="in-view"
              href={categoryPath(category.slug)}
              className="grid grid-cols-[1fr_auto_20px] items-baseline gap-3 border-line border-b py-4 font-medium text-h3 tracking-[-0.018em] transition-[padding,border-color] duration-(--duration-base) ease-out hover:border-ink hover:pl-3 md:py-5"
            >
              {category.name}
              <span className="font-text text-ink-3 text-small tracking-normal tabular-nums">
                {category.productCount}
                <span className="sr-only"> {category.productCount === 1 ? "thing" : "things"}</span>
              </span>
              <ArrowRight aria-hidden className="size-5 self-center text-ink-3" strokeWidth={1.5} />
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
