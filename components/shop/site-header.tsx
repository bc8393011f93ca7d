import { CartDrawer } from "@/components/cart/cart-drawer";
import { HeaderSearch } from "@/components/search/header-search";
import { Announcement } from "@/components/shop/announcement";
import { CartButton } from "@/components/shop/cart-button";
import { Logo } from "@/components/shop/logo";
import { MenuButton } from "@/components/shop/menu-button";
import { NavLink } from "@/components/shop/nav-link";
import { helpLinks } from "@/components/shop/site-links";
import { PageLink } from "@/components/ui/page-link";
import { getCategories } from "@/lib/catalogue/cached";
import { categoryPath } from "@/lib/routes";

/** As many as there is room for; the menu of narrower screens has them all, and so has the home page. */
const NAMED = 6;

/** The announcement, the header that stays in sight, and the drawer that its cart button opens. */
export async function SiteHeader() {
  const categories = await getCategories();
  return (
    <>
      <Announcement />
      <header
        data-print="no"
        className="sticky top-0 z-(--z-header) border-line border-b bg-paper/92 backdrop-blur-[14px] backdrop-saturate-140"
      >
        <div className="wrap grid h-15 grid-cols-[1fr_auto_1fr] items-center gap-2 md:h-18 lg:gap-8">
          <nav aria-label="Shop" className="-ml-3 max-lg:hidden">
            <ul className="flex gap-1">
              {categories.slice(0, NAMED).map((category) => (
                <li key={category.id}>
                  <NavLink href={categoryPath(category.slug)}>{category.shortName}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="lg:hidden">
            <MenuButton
              shop={categories.map(({ name, slug, productCount }) => ({
                name,
                href: categoryPath(slug),
                count: productCount,
              }))}
              help={helpLinks}
            />
          </div>
          <PageLink href="/" aria-label="Till, home" className="flex rounded-xs">
            <Logo />
          </PageLink>
          {/* The cart has its place before it is read, and whatever it counts: the search beside it stays where it is */}
          <div className="grid grid-cols-[1fr_5.5rem] items-center justify-items-end">
            <HeaderSearch />
            <CartButton />
          </div>
        </div>
      </header>
      <CartDrawer />
    </>
  );
}
