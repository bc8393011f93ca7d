import type { Route } from "next";
import { Logo } from "@/components/shop/logo";
import { helpLinks } from "@/components/shop/site-links";
import { PageLink } from "@/components/ui/page-link";
import { getCategories } from "@/lib/catalogue/cached";
import { categoryPath } from "@/lib/routes";

export async function SiteFooter() {
  const categories = await getCategories();
  const shop = categories.map(({ name, slug }) => ({ name, href: categoryPath(slug) }));
  return (
    <footer
      id="footer"
      data-print="no"
      className="mt-section border-line border-t pt-10 pb-8 text-[0.9375rem] leading-5 md:pt-14"
    >
      <div className="wrap">
        <div className="grid grid-cols-2 gap-x-gap gap-y-10 md:grid-cols-[5fr_4fr_2fr]">
          <div className="col-span-2 grid content-start justify-items-start gap-3 md:col-span-1">
            <Logo />
            <p className="max-w-[34ch] text-ink-2">Good things for the desk, chosen to be used every day.</p>
          </div>
          <Links title="Shop" label="All categories" links={shop} twoColumns />
          <Links title="Help" label="Help" links={helpLinks} />
        </div>
        <div className="mt-10 flex flex-wrap justify-between gap-x-6 gap-y-2 border-line border-t pt-5 text-ink-3 text-small md:mt-14">
          <span>Till, a demonstration shop</span>
          <span>Prices in pounds, VAT included</span>
        </div>
      </div>
    </footer>
  );
}

type LinksProps = { title: string; label: string; links: { name: string; href: Route }[]; twoColumns?: boolean };

function Links({ title, label, links, twoColumns = false }: LinksProps) {
  return (
    <nav aria-label={label}>
      <h2 className="mb-2 font-text text-ink-3 text-small">{title}</h2>
      <ul className={twoColumns ? "lg:columns-2 lg:gap-gap" : ""}>
        {links.map((link) => (
          <li key={link.href} className="break-inside-avoid">
            <PageLink href={link.href} className="inline-block py-2 underline-offset-4 hover:underline md:py-1.5">
              {link.name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
