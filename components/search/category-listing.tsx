import { Listing, type ListingProps } from "@/components/search/listing";
import { Breadcrumbs } from "@/components/shop/breadcrumbs";

type CategoryListingProps = ListingProps & { category: { name: string; description: string } };

/** A category's page, narrowed or not. */
export function CategoryListing({ category: { name, description }, ...listing }: CategoryListingProps) {
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ name: "Shop", href: "/" }]} here={name} />
      <header className="grid gap-3 pb-5 md:pb-8">
        <h1 className="text-h1">{name}</h1>
        <p className="max-w-[52ch] text-ink-2 text-lead">{description}</p>
      </header>
      <Listing {...listing} />
    </div>
  );
}
