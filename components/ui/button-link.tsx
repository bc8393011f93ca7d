import type { Route } from "next";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "@/components/ui/button-style";
import { PageLink } from "@/components/ui/page-link";

type ButtonLinkProps = Omit<ComponentProps<typeof PageLink>, "href"> & ButtonLook & { href: Route };

/** A link that looks like a button. */
export function ButtonLink({ variant, size, wide, className = "", ...rest }: ButtonLinkProps) {
  return <PageLink className={`${buttonStyle({ variant, size, wide })} ${className}`} {...rest} />;
}
