import { ArrowLeft } from "lucide-react";
import { buttonStyle } from "@/components/ui/button-style";
import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import { getCategories, getNewest } from "@/lib/catalogue/cached";
import { categoryPath } from "@/lib/routes";

/** What stands where no page is, with ways on. */
export async function Lost() {
  const [categories, newest] = await Promise.all([getCategories(), getNewest(2)]);
  return (
    <div className="wrap grid items-start gap-[clamp(32px,6vw,96px)] pt-[clamp(32px,5vw,72px)] md:grid-cols-2">
      <div className="grid justify-items-start gap-5">
        <h1 className="font-[520] text-[clamp(2.75rem,1.6rem+4.4vw,5rem)] leading-[0.98] tracking-[-0.045em]">
          Not on this shelf.
        </h1>
        <p className="max-w-[40ch] text-ink-2 text-lead">
          The page has moved or never was. Check the address, or look on one of the others.
        </p>
        <ul className="grid w-full max-w-130 grid-cols-2 gap-x-gap border-ink border-t">
          {categories.map((category) => (
            <li key={category.id} className="border-line border-b">
              <PageLink
                href={categoryPath(category.slug)}
                className="block py-3 underline-offset-4 hover:underline md:py-2.5"
              >
                {category.name}
              </PageLink>
            </li>
          ))}
        </ul>
        <PageLink href="/" className={buttonStyle({ variant: "text" })}>
          <ArrowLeft aria-hidden className="size-4.5" strokeWidth={1.5} />
          Back to the shop
        </PageLink>
      </div>
      <ul className="-mx-gutter grid grid-cols-2 md:mx-0 md:self-center">
        {newest.map((product) => (
          <li key={product.id}>
            <PageLink href={product.href} aria-label={product.name} className="block">
              {product.picture && (
                <Photo
                  picture={product.picture}
                  sizes="(max-width: 820px) 50vw, 24vw"
                  decorative
                  className="rounded-none!"
                />
              )}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
