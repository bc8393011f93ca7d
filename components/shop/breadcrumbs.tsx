import type { Route } from "next";
import { PageLink } from "@/components/ui/page-link";

type Crumb = { name: string; href: Route };

/** The way back up. The last step is the page itself and no link. */
export function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap gap-2 py-3.5 text-ink-3 text-small md:py-5">
        {trail.map((crumb) => (
          <li key={crumb.href} className={step}>
            <PageLink
              ahead="in-view"
              href={crumb.href}
              className="hover:text-ink hover:underline hover:underline-offset-4"
            >
              {crumb.name}
            </PageLink>
          </li>
        ))}
        <li aria-current="page" className={step}>
          {here}
        </li>
      </ol>
    </nav>
  );
}

const step = "flex gap-2 not-first:before:text-line-2 not-first:before:content-['/']";
