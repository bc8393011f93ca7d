import type { Route } from "next";
import type { ComponentProps } from "react";
import { PageLink } from "@/components/ui/page-link";

/** How words that lead somewhere, or do something small, are underlined. */
export const linkStyle =
  "cursor-pointer underline decoration-line-2 decoration-1 underline-offset-[0.22em] transition-[text-decoration-color] duration-(--duration-fast) hover:decoration-current";

export function TextLink({ className = "", ...rest }: Omit<ComponentProps<typeof PageLink>, "href"> & { href: Route }) {
  return <PageLink className={`${linkStyle} ${className}`} {...rest} />;
}
