import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

/** How words that lead somewhere, or do something small, are underlined. */
export const linkStyle =
  "cursor-pointer underline decoration-line-2 decoration-1 underline-offset-[0.22em] transition-[text-decoration-color] duration-(--duration-fast) hover:decoration-current";

export function TextLink({ className = "", ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: Route }) {
  return <Link className={`${linkStyle} ${className}`} {...rest} />;
}
