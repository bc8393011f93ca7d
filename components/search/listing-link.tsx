import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import type { Place } from "@/components/search/place";

type ListingLinkProps = Omit<ComponentProps<"a">, "href"> & { place: Place; href: Route };

/** A link to something else of the same place. */
export function ListingLink({ place, ...rest }: ListingLinkProps) {
  return needsLoading(place) ? <a {...rest} /> : <Link scroll={false} prefetch={false} {...rest} />;
}

/**
 * Whether the browser itself must go from one address of a place to another. A category's first page is built once, and
 * the router takes parameters for that page's own: it would ask nobody, and show the category unfiltered.
 */
export const needsLoading = ({ category }: Place) => category !== undefined;
